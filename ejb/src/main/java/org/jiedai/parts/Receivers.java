package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.store.Proof;
import org.jiedai.store.Secret;
import org.jiedai.store.StaffMember;
import org.jiedai.store.Stores;

/** Who may receive parts: a technician of the store who proves himself by his PIN (R11). */
@ApplicationScoped
public class Receivers {
    @Inject
    private Stores stores;

    @Inject
    private Proof proof;

    /**
     * Holds the receiver's PIN against the staff list.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#SAME_PERSON}, {@link PartsRule#RECEIVER_NOT_TECHNICIAN},
     *     {@link PartsRule#PIN_WRONG},
     *     {@link org.jiedai.store.StaffRule#LOCKED_OUT}
     */
    void prove(Actor issuer, String receiver, String pin) {
        PartsRule.SAME_PERSON.unless(!issuer.login().equals(receiver), receiver);
        StaffMember member = stores.member(String.valueOf(receiver))
                .filter(StaffMember::active)
                .filter(person -> person.roles(issuer.storeCode()).contains(Role.TECHNICIAN))
                .orElseThrow(() -> PartsRule.RECEIVER_NOT_TECHNICIAN.broken(String.valueOf(receiver)));
        PartsRule.PIN_WRONG.unless(proof.given(member, Secret.PIN, pin));
    }
}
