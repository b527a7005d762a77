package org.jiedai.parts;

import java.time.Instant;
import org.jiedai.shared.AppointmentNo;

/** An appointment's parts on the counter's list. */
public record PickRow(
        AppointmentNo number,
        int version,
        PickState state,
        String plate,
        String vehicle,
        String customerName,
        Instant slotStart,
        String place,
        int labels) {}
