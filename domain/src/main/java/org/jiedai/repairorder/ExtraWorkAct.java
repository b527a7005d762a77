package org.jiedai.repairorder;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to extra work. */
public enum ExtraWorkAct implements Act {
    /** R14 */
    FIND(Role.SYSTEM),
    /** R15 */
    ASK(Role.SERVICE_ADVISOR),
    /** R16 */
    ANSWER(Role.SERVICE_ADVISOR, Role.SYSTEM);

    private final Set<Role> roles;

    ExtraWorkAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
