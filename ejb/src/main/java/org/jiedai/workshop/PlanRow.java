package org.jiedai.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.store.BayKind;

/** An appointment ahead, as the controller's day shows it (A7). */
public record PlanRow(
        AppointmentNo number,
        int version,
        PlanState state,
        Plate plate,
        String vehicle,
        String work,
        BayKind bayKind,
        Instant slotStart,
        Instant slotEnd,
        int minutes,
        String technician,
        String bay,
        PlannedParts parts) {

    /** Whether the work goes on on another day. */
    public boolean overDays() {
        return slotEnd.isAfter(slotStart.plus(Duration.ofMinutes(minutes)));
    }

    /** How many minutes of it lie within a day's hours, if it is no work of that day alone. */
    int minutes(Instant opens, Instant closes) {
        if (!overDays()) {
            return minutes;
        }
        Instant from = slotStart.isAfter(opens) ? slotStart : opens;
        Instant until = slotEnd.isBefore(closes) ? slotEnd : closes;
        return Math.max(0, (int) Duration.between(from, until).toMinutes());
    }

    /** Whether both lie at the same time. */
    boolean meets(PlanRow other) {
        return !other.number().equals(number) && slotStart.isBefore(other.slotEnd) && slotEnd.isAfter(other.slotStart);
    }
}
