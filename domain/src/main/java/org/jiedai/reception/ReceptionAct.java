package org.jiedai.reception;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done while a car is received. */
public enum ReceptionAct implements Act {
    /** R2 */
    CHECK_IN(Role.SERVICE_ADVISOR),
    /** R3 */
    CHECK_DOCUMENTS(Role.SERVICE_ADVISOR),
    /** R3: until the estimate is signed */
    CORRECT_MILEAGE(Role.SERVICE_ADVISOR),
    /** R4 */
    FIT_KIT(Role.SERVICE_ADVISOR),
    /** R5 */
    EXAMINE(Role.SERVICE_ADVISOR),
    /** R5 */
    END_WALKAROUND(Role.SERVICE_ADVISOR),
    /** R6 */
    REMIND_VALUABLES(Role.SERVICE_ADVISOR),
    /** R2: with the visit */
    CANCEL(Role.SERVICE_ADVISOR);

    private final Set<Role> roles;

    ReceptionAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
