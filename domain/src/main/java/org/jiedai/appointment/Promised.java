package org.jiedai.appointment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;

/**
 * Of a booking, what the store can lose after it was promised.
 *
 * @param slotEnd when the work is done if it goes on on another day, else null
 */
public record Promised(
        AppointmentNo number,
        Instant start,
        int minutes,
        Instant slotEnd,
        String advisor,
        String technician,
        String bay) {

    /** What is promised with a slot. */
    public static Promised of(AppointmentNo number, Slot slot) {
        return new Promised(
                number,
                slot.start(),
                slot.minutes(),
                slot.endOverDays(),
                slot.advisor(),
                slot.technician(),
                slot.bay());
    }

    private Slot slot() {
        return new Slot(start, slotEnd, minutes, advisor, bay, technician, 0);
    }

    /**
     * What has changed since.
     *
     * @param closed whether the store is closed then
     * @param bays that are used
     */
    public Set<Obstacle> obstacles(boolean closed, OnDuty there, Set<String> bays) {
        if (closed) {
            return EnumSet.of(Obstacle.CLOSED);
        }
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        if (advisor != null && !there.receives(advisor, start)) {
            found.add(Obstacle.ADVISOR_AWAY);
        }
        if (technician != null && !there.repairs(technician, start, slot().end())) {
            found.add(Obstacle.TECHNICIAN_AWAY);
        }
        if (bay != null && !bays.contains(bay)) {
            found.add(Obstacle.BAY_UNUSED);
        }
        return found;
    }
}
