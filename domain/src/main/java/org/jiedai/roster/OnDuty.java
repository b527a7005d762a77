package org.jiedai.roster;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jiedai.staff.Staffing;

/**
 * Who receives and repairs in a store, and when.
 *
 * @param zone the store's
 */
public record OnDuty(Staffing staffing, DutyRoster roster, ZoneId zone) implements Serializable {
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    /** Whether this person receives customers here and then: they are at work, and not at their break. */
    public boolean receives(String login, Instant at) {
        return staffing.receives(login) && roster.free(login, local(at));
    }

    /** Whether this person repairs here and is there then. */
    public boolean repairs(String login, Instant at) {
        return staffing.repairs(login) && roster.there(login, local(at));
    }

    /**
     * Whether this person repairs here and is there for all of a work. One that goes on on another day is begun by who
     * is there; who goes on with it the workshop decides.
     *
     * @param to when it is done
     */
    public boolean repairs(String login, Instant from, Instant to) {
        boolean sameDay = local(from).toLocalDate().equals(local(to).toLocalDate());
        return repairs(login, from) && (!sameDay || repairs(login, to.minus(LAST_MINUTE)));
    }

    /** Who receives a customer who comes then (R1). */
    public List<String> receivers(Instant at) {
        return roster.receivers(staffing.advisors(), local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
