package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** A9: a booked appointment has a new time. */
public record AppointmentMoved(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        Instant slotStart,
        int minutes,
        String bay,
        String technician,
        String reason)
        implements HandOff.OfAppointment {}
