package org.jiedai.roster;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiedai.store.OpenHours;

/**
 * A day of the roster's week.
 *
 * @param hours of the store; null if it is closed
 * @param note what is special about the day
 * @param advisors how many of them work on it
 * @param technicianMinutes of all technicians together, within the store's hours, without breaks
 */
public record RosterDay(LocalDate day, OpenHours hours, String note, long advisors, long technicianMinutes)
        implements Serializable {

    /** The store is open and nobody receives customers. */
    public boolean unmanned() {
        return hours != null && advisors == 0;
    }
}
