package org.jiedai.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done about an appointment's parts (A8). */
public enum PickAct implements Act {
    RESERVE(Role.SYSTEM),
    PICK(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    /** What is there is laid on the shelf while the rest is waited for. */
    LAY(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    SHELVE(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    MISS(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    /** What was missing is there now: goods have come, or another appointment gave its parts back. */
    REPLENISH(Role.PARTS_SUPERVISOR, Role.STOREKEEPER, Role.SYSTEM),
    DRAW(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    EMPTY(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    CLEAR(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    /** A label for the shelf place leaves the printer. */
    LABEL(Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    MOVE(Role.SYSTEM),
    /** Other work, other parts (A6). */
    CHANGE(Role.SYSTEM),
    /** Stock cannot promise what the change takes. */
    LACK(Role.SYSTEM),
    /** After a change nothing is needed any more. */
    SPARE(Role.SYSTEM, Role.STOREKEEPER, Role.PARTS_SUPERVISOR),
    /** The appointment is off and nothing was picked for it. */
    RELEASE(Role.SYSTEM),
    /** The appointment is off and its parts lie outside their bins. */
    EXPIRE(Role.SYSTEM),
    /** Somebody has put an expired appointment's parts back. */
    PUT_BACK(Role.STOREKEEPER, Role.PARTS_SUPERVISOR);

    private final Set<Role> roles;

    PickAct(Role... roles) {
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
