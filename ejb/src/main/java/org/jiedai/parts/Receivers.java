package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.staff.Proof;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;

/** Who may receive parts: a technician of the store who proves themselves by their PIN (R11). */
@ApplicationScoped
public class Receivers {
    @Inject
    private Staff staff;

    @Inject
    private Proof proof;

    /**
     * Holds the receiver's PIN against the staff list, before anything else is read: see {@link Proof}.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#SAME_PERSON}, {@link PartsRule#RECEIVER_NOT_TECHNICIAN},
     *     {@link PartsRule#PIN_WRONG}, {@link org.jiedai.staff.StaffRule#LOCKED_OUT}
     */
    void prove(Actor issuer, String receiver, String pin) {
        PartsRule.SAME_PERSON.unless(!issuer.login().equals(receiver), receiver);
        boolean right = proof.pin(String.valueOf(receiver), pin);
        PartsRule.RECEIVER_NOT_TECHNICIAN.unless(isTechnician(issuer, receiver), String.valueOf(receiver));
        PartsRule.PIN_WRONG.unless(right);
    }

    private boolean isTechnician(Actor issuer, String receiver) {
        return staff.member(String.valueOf(receiver))
                .filter(StaffMember::active)
                .filter(person -> person.roles(issuer.storeCode()).contains(Role.TECHNICIAN))
                .isPresent();
    }
}
