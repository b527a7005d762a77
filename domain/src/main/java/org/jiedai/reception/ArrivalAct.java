package org.jiedai.reception;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to an arrival. */
public enum ArrivalAct implements Act {
    /** R1 */
    ARRIVE(Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK),
    /** R1: whoever was called has left, or is not here today */
    CALL_ANOTHER(Role.ADMINISTRATOR, Role.SERVICE_MANAGER),
    /** R1 */
    GREET(Role.SERVICE_ADVISOR),
    /** R2 */
    CHECK_IN(Role.SERVICE_ADVISOR),
    /** the customer left without a visit */
    LEAVE(Role.SERVICE_ADVISOR);

    private final Set<Role> roles;

    ArrivalAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
