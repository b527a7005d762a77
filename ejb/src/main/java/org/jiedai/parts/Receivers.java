package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.store.StaffMember;
import org.jiedai.store.Stores;

/** Who may receive parts: a technician of the store who proves himself by his PIN (R11). */
@ApplicationScoped
public class Receivers {
    @Inject
    private Stores stores;

    @Inject
    private Pbkdf2PasswordHash hash;

    /**
     * Holds the receiver's PIN against the staff list.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#SAME_PERSON}, {@link PartsRule#RECEIVER_NOT_TECHNICIAN},
     *     {@link PartsRule#PIN_WRONG}
     */
    void prove(Actor issuer, String receiver, String pin) {
        PartsRule.SAME_PERSON.unless(!issuer.login().equals(receiver), receiver);
        StaffMember member = stores.member(String.valueOf(receiver))
                .filter(StaffMember::active)
                .filter(person -> person.roles(issuer.storeCode()).contains(Role.TECHNICIAN))
                .orElseThrow(() -> PartsRule.RECEIVER_NOT_TECHNICIAN.broken(String.valueOf(receiver)));
        PartsRule.PIN_WRONG.unless(
                pin != null && member.pinHash() != null && hash.verify(pin.toCharArray(), member.pinHash()));
    }
}
