package org.jiedai.followup;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a follow-up call. */
public enum FollowUpAct implements Act {
    QUEUE(Role.SYSTEM),
    BEGIN(Role.FOLLOW_UP_AGENT),
    POSTPONE(Role.FOLLOW_UP_AGENT),
    NO_ANSWER(Role.FOLLOW_UP_AGENT),
    SURVEY(Role.FOLLOW_UP_AGENT),
    COMPLAIN(Role.FOLLOW_UP_AGENT),
    TELL(Role.FOLLOW_UP_AGENT),
    THANK(Role.FOLLOW_UP_AGENT),
    GIVE_UP(Role.FOLLOW_UP_AGENT),
    /** The customer does not want to be called (F1); at whatever desk they said so. */
    SPARE(Role.SYSTEM, Role.FOLLOW_UP_AGENT, Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK, Role.SERVICE_MANAGER);

    private final Set<Role> roles;

    FollowUpAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
