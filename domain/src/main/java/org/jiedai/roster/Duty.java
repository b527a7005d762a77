package org.jiedai.roster;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import org.jiedai.store.OpenHours;

/**
 * What the roster says of somebody's day.
 *
 * @param hours when they work; null if they are away, or there whenever the store is open
 * @param absence why they are away; null if they work
 * @param note in the store's words; never null
 * @param special whether it is said of this very day, and not by their usual week
 */
public record Duty(DutyHours hours, Absence absence, String note, boolean special) implements Serializable {
    /** Nothing is said: they are there whenever the store is open. */
    static final Duty UNSAID = new Duty(null, null, "", false);

    static final Duty REST = new Duty(null, Absence.OFF, "", false);

    /** By the usual week. */
    static Duty usual(DutyHours hours) {
        return new Duty(hours, null, "", false);
    }

    /** Whether they work at all. */
    public boolean works() {
        return absence == null;
    }

    /** Minutes of work while the store is open, without the break; none for who is away. */
    public int minutes(OpenHours open) {
        if (!works()) {
            return 0;
        }
        return hours == null
                ? (int) Duration.between(open.opens(), open.closes()).toMinutes()
                : hours.minutes(open.opens(), open.closes());
    }

    /** Whether they are in the house then, as far as the store is open. */
    boolean there(LocalTime time) {
        return works() && (hours == null || hours.has(time));
    }

    /** Whether they can receive somebody then: not at their break. */
    boolean free(LocalTime time) {
        return there(time) && (hours == null || !hours.rests(time));
    }
}
