package org.jiedai.estimate;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to an estimate. */
public enum EstimateAct implements Act {
    /** A3, R7 */
    DRAW_UP(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** R7 */
    CHANGE(Role.SERVICE_ADVISOR),
    /** A6: the booking has other work. */
    REDRAW(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** R7 */
    TELL(Role.SERVICE_ADVISOR),
    /** R8 */
    SIGN(Role.SERVICE_ADVISOR),
    /** R16 */
    EXTEND(Role.SERVICE_ADVISOR, Role.SYSTEM);

    private final Set<Role> roles;

    EstimateAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
