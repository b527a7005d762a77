package org.jiedai.workshop;

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

    /** Whether both lie at the same time. */
    boolean meets(PlanRow other) {
        return !other.number().equals(number) && slotStart.isBefore(other.slotEnd) && slotEnd.isAfter(other.slotStart);
    }
}
