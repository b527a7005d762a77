package org.jiedai.benchmark.station;

import org.jiedai.shared.Role;

/** Who does a step. */
public enum Post {
    CLERK(Role.INFORMATION_CLERK, "c", 1),
    ADVISOR(Role.SERVICE_ADVISOR, "a", 3),
    CONTROLLER(Role.WORKSHOP_CONTROLLER, "w", 1),
    TECHNICIAN(Role.TECHNICIAN, "t", 0),
    SUPERVISOR(Role.PARTS_SUPERVISOR, "p", 1),
    STOREKEEPER(Role.STOREKEEPER, "k", 2),
    WASHER(Role.WASHER, "l", 2),
    CASHIER(Role.CASHIER, "m", 1),
    AGENT(Role.FOLLOW_UP_AGENT, "f", 1);

    private final Role role;
    private final String letter;
    private final int perStore;

    Post(Role role, String letter, int perStore) {
        this.role = role;
        this.letter = letter;
        this.perStore = perStore;
    }

    public Role role() {
        return role;
    }

    /** Who of the store sees to the cars of this lane; every lane has a technician of its own, for he has one clock. */
    String login(Lane lane) {
        int which = perStore == 0 ? lane.number() : lane.rank() % perStore;
        return "b%s%03d%s".formatted(letter, perStore == 0 ? 0 : lane.number() % lane.stores(), "x" + which);
    }
}
