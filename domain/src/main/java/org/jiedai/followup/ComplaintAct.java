package org.jiedai.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a complaint (F4). */
public enum ComplaintAct implements Act {
    RAISE(Role.FOLLOW_UP_AGENT),
    CORRECT(Role.FOLLOW_UP_AGENT),
    READ_BACK(Role.FOLLOW_UP_AGENT),
    PASS_ON(Role.FOLLOW_UP_AGENT),
    HAND_OVER(Role.FOLLOW_UP_AGENT, Role.SERVICE_MANAGER),
    LEAVE_TO(Role.ADMINISTRATOR),
    ANSWER(Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER, Role.SERVICE_MANAGER, Role.FOLLOW_UP_AGENT),
    ESCALATE(Role.SYSTEM),
    CONTENT(Role.FOLLOW_UP_AGENT, Role.SERVICE_MANAGER),
    NOT_CONTENT(Role.FOLLOW_UP_AGENT, Role.SERVICE_MANAGER);

    private final Set<Role> roles;

    ComplaintAct(Role... roles) {
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
