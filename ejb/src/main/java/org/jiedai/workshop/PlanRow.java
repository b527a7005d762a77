package org.jiedai.workshop;

import java.time.Instant;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;

/** An appointment ahead, as the controller's board shows it (A7). */
public record PlanRow(
        AppointmentNo number,
        int version,
        PlanState state,
        Plate plate,
        String vehicle,
        String work,
        Instant slotStart,
        int minutes,
        String technician,
        String bay) {}
