package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** A9: cancelled or not shown up; parts, bay and technician are given back. */
public record AppointmentReleased(
        UUID messageId, String storeCode, String appointmentNo, Instant occurredAt, String by, String reason)
        implements HandOff.OfAppointment {}
