package org.jiedai.roster;

import java.io.Serializable;
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

    /** Whether this person receives customers here and is there then. */
    public boolean receives(String login, Instant at) {
        return staffing.receives(login) && roster.there(login, local(at));
    }

    /** Whether this person repairs here and is there then. */
    public boolean repairs(String login, Instant at) {
        return staffing.repairs(login) && roster.there(login, local(at));
    }

    /** Who receives a customer who comes then (R1). */
    public List<String> receivers(Instant at) {
        return roster.receivers(staffing.advisors(), local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
