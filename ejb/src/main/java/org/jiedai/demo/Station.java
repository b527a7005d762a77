package org.jiedai.demo;

import org.jiedai.shared.Role;

/** Who does a step. */
public enum Station {
    CLERK(Role.INFORMATION_CLERK),
    ADVISOR(Role.SERVICE_ADVISOR),
    CONTROLLER(Role.WORKSHOP_CONTROLLER),
    TECHNICIAN(Role.TECHNICIAN),
    SUPERVISOR(Role.PARTS_SUPERVISOR),
    STOREKEEPER(Role.STOREKEEPER),
    WASHER(Role.WASHER),
    CASHIER(Role.CASHIER),
    AGENT(Role.FOLLOW_UP_AGENT);

    private final Role role;

    Station(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
