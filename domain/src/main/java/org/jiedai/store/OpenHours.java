package org.jiedai.store;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;

/** From when to when a store is open on a day. */
public record OpenHours(LocalTime opens, LocalTime closes) implements Serializable {

    /** How many whole steps of the slot grid fit in. */
    public int steps(int slotMinutes) {
        return (int) Duration.between(opens, closes).toMinutes() / slotMinutes;
    }
}
