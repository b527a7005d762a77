package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.shared.Role;

/** Whoever is given work is there to do it, however many change things at the same moment. */
@ApplicationScoped
public class AtWork {
    @Inject
    private Staff staff;

    /**
     * They work in the store, in this role, until the transaction ends.
     *
     * @param login null if nobody was given anything
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LEFT_MEANWHILE}
     */
    public void mustStay(String login, String storeCode, Role role) {
        StaffRule.LEFT_MEANWHILE.unless(login == null || staff.stays(login, storeCode, role), login);
    }
}
