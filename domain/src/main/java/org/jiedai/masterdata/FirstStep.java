package org.jiedai.masterdata;

import java.util.Optional;
import org.jiedai.shared.Role;

/** What must be there before the first appointment can be booked and the first repair done. */
public enum FirstStep {
    STORE(null, null),
    PARTS(MasterSheet.PARTS, null),
    OPERATIONS(MasterSheet.OPERATIONS, null),
    SCHEDULES(MasterSheet.SCHEDULES, null),
    BAYS(MasterSheet.BAYS, null),
    SHELF_PLACES(MasterSheet.SHELF_PLACES, null),
    STOCK(MasterSheet.STOCK, null),
    INFORMATION_CLERK(null, Role.INFORMATION_CLERK),
    SERVICE_ADVISOR(null, Role.SERVICE_ADVISOR),
    WORKSHOP_CONTROLLER(null, Role.WORKSHOP_CONTROLLER),
    /** With skills: nobody else is given work. */
    TECHNICIAN(null, Role.TECHNICIAN),
    PARTS_SUPERVISOR(null, Role.PARTS_SUPERVISOR),
    STOREKEEPER(null, Role.STOREKEEPER),
    WASHER(null, Role.WASHER),
    CASHIER(null, Role.CASHIER),
    FOLLOW_UP_AGENT(null, Role.FOLLOW_UP_AGENT),
    SERVICE_MANAGER(null, Role.SERVICE_MANAGER);

    private final MasterSheet sheet;
    private final Role role;

    FirstStep(MasterSheet sheet, Role role) {
        this.sheet = sheet;
        this.role = role;
    }

    /** The sheet that must have rows; empty if it is something else. */
    public Optional<MasterSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** The role that somebody must hold; empty if it is something else. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
