package org.jiedai.handoff;

import java.time.Duration;
import java.time.Instant;

/**
 * The time, bay and technician that are held for a booking.
 *
 * @param minutes how long the work takes while the store is open
 * @param slotEnd when the work is done; absent if that is so many minutes after it begins
 */
public record BookedSlot(
        Instant slotStart,
        int minutes,
        String bay,
        String technician,
        @Absent Instant slotEnd) {

    /** When the work is done. */
    public Instant done() {
        return slotEnd == null ? slotStart.plus(Duration.ofMinutes(minutes)) : slotEnd;
    }
}
