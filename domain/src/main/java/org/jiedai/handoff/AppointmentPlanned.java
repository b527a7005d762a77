package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** A7: the workshop has pre-assigned technician and bay. */
public record AppointmentPlanned(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        String technician,
        String bay)
        implements HandOff.OfAppointment {}
