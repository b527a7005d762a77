package org.jiedai.workshop;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done to a work ticket and its lines. A technician's acts never add or change lines (R12). */
public enum TicketAct implements Act {
    RECEIVE(Role.SYSTEM),
    ASSIGN(Role.WORKSHOP_CONTROLLER),
    /** R10: its technician leaves */
    HAND_OVER(Role.ADMINISTRATOR, Role.SYSTEM),
    START(Role.TECHNICIAN),
    PAUSE(Role.TECHNICIAN),
    FINISH(Role.TECHNICIAN),
    EXPLAIN(Role.TECHNICIAN),
    REPORT(Role.TECHNICIAN),
    ASK(Role.TECHNICIAN),
    SELF_CHECK(Role.TECHNICIAN),
    DECIDE(Role.SYSTEM),
    MOVE_PROMISE(Role.SYSTEM),
    REWORK(Role.SYSTEM),
    /** R12: the clock ran on after the shop day on which it was started. */
    FORGET(Role.SYSTEM),
    /** R12: minutes that a forgotten clock has counted, or not counted, are set right. */
    CORRECT(Role.WORKSHOP_CONTROLLER, Role.SERVICE_MANAGER);

    private final Set<Role> roles;

    TicketAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
