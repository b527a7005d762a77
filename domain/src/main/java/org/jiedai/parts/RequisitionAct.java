package org.jiedai.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done with a requisition (R11). */
public enum RequisitionAct implements Act {
    REQUEST(Role.SYSTEM),
    ISSUE(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    BACK_ORDER(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    PUT_BACK(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    WITHDRAW(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    SETTLE(Role.SYSTEM);

    private final Set<Role> roles;

    RequisitionAct(Role... roles) {
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
