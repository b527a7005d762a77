package org.jiedai.workshop;

import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done to a work ticket and its lines. A technician's acts never add or change lines (R12). */
public enum TicketAct implements Act {
    RECEIVE(Role.SYSTEM),
    ASSIGN(Role.WORKSHOP_CONTROLLER),
    START(Role.TECHNICIAN),
    PAUSE(Role.TECHNICIAN),
    FINISH(Role.TECHNICIAN),
    EXPLAIN(Role.TECHNICIAN),
    REPORT(Role.TECHNICIAN),
    ASK(Role.TECHNICIAN),
    SELF_CHECK(Role.TECHNICIAN),
    DECIDE(Role.SYSTEM),
    MOVE_PROMISE(Role.SYSTEM),
    REWORK(Role.SYSTEM);

    private final Role role;

    TicketAct(Role role) {
        this.role = role;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(role);
    }
}
