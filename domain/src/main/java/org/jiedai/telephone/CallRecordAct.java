package org.jiedai.telephone;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a call; the first four are the telephone system's words. */
public enum CallRecordAct implements Act {
    RING(Role.SYSTEM),
    ANSWER(Role.SYSTEM),
    END(Role.SYSTEM),
    MISS(Role.SYSTEM),
    /** Nothing more was heard of it. */
    LAPSE(Role.SYSTEM),
    RECORD(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    TAKE(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** The caller and what they want went on the booking register. */
    REGISTER(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    THANK(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** They did not answer either, and stays on the list. */
    TRY_BACK(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    CALL_BACK(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT);

    private final Set<Role> roles;

    CallRecordAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
