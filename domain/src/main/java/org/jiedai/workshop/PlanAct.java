package org.jiedai.workshop;

import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done to the plan for an appointment (A7). */
public enum PlanAct implements Act {
    PROPOSE(Role.SYSTEM),
    PLAN(Role.WORKSHOP_CONTROLLER),
    MOVE(Role.SYSTEM),
    CHANGE(Role.SYSTEM),
    TAKE_OVER(Role.SYSTEM),
    /** its technician leaves */
    HAND_OVER(Role.ADMINISTRATOR),
    RELEASE(Role.SYSTEM);

    private final Role role;

    PlanAct(Role role) {
        this.role = role;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(role);
    }
}
