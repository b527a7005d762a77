package org.jiedai.shared;

import java.time.Instant;
import java.util.Set;

/**
 * Who does something, and where: the log-in, the store chosen at log-in and the roles held there.
 *
 * @param login the person's log-in, or the log-in that a hand-off names
 * @param storeCode the store in which the person acts
 * @param roles the roles held in that store
 */
public record Actor(String login, String storeCode, Set<Role> roles) {

    /** A desk's inbox acting for the person that a hand-off names. */
    public static Actor system(String login, String storeCode) {
        return new Actor(login, storeCode, Set.of(Role.SYSTEM));
    }

    /** An act of this person at a moment. */
    public Stamp at(Instant moment) {
        return new Stamp(this, moment);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
