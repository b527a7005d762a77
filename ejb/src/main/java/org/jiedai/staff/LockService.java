package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** Lets people who have shut themselves out by a wrong password or PIN try again at once. */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class LockService {
    @Inject
    private Locks locks;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /**
     * Lets a person try again at once: the administrator anybody, the service manager the people of their store.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND}
     */
    public void lift(LoginName login) {
        StaffMember member = staff.member(login.value()).orElseThrow(() -> SharedRule.NOT_FOUND.broken(login));
        boolean colleague = !member.roles(caller.actor().storeCode()).isEmpty();
        SharedRule.NOT_FOUND.unless(colleague || caller.actor().is(Role.ADMINISTRATOR), login);
        locks.lift(login.value());
    }
}
