package org.jiedai.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Role;

/** What hangs on a person, in the order in which it is handed over: what waits at the door comes first. */
public enum WorkKind {
    /** R1: customers who wait for the advisor that was called. */
    ARRIVAL(true, Role.SERVICE_ADVISOR),
    /** A6: customers to come whom the advisor receives. */
    BOOKED_ADVICE(true, Role.SERVICE_ADVISOR),
    /** A7: cars to come on which the technician works. */
    BOOKED_REPAIR(true, Role.TECHNICIAN),
    /** R2 to R24: visits in the house whose advisor they are. */
    ORDER(false, Role.SERVICE_ADVISOR),
    /** R10 to R17: cars that the technician has in hand, with clocks that run. */
    TICKET(true, Role.TECHNICIAN),
    /** F4: complaints that they answer for. */
    COMPLAINT(false, Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER, Role.SERVICE_MANAGER, Role.FOLLOW_UP_AGENT);

    private final boolean shared;
    private final Set<Role> roles;

    WorkKind(boolean shared, Role... roles) {
        this.shared = shared;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** Whether it may be given to whoever is free and able, each piece to another. */
    public boolean goesToWhoIsFree() {
        return shared;
    }

    /** Whether this person may have it in a store: they work there, in a role that does such work. */
    public boolean mayBeOf(StaffMember member, String storeCode) {
        return member.active() && member.roles(storeCode).stream().anyMatch(roles::contains);
    }

    /** Those of them of whom one is enough. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
