package org.jiedai.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A8: stock does not cover the appointment. */
public record PartsShort(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        List<PartItem> missing,
        @Absent LocalDate expectedOn)
        implements HandOff.OfAppointment {}
