package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** A8: the parts lie on the appointment shelf. */
public record PartsShelved(
        UUID messageId, String storeCode, String appointmentNo, Instant occurredAt, String by, String place)
        implements HandOff.OfAppointment {}
