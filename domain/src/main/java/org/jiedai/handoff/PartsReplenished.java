package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** A8: what was short is here and reserved now; it is picked next. */
public record PartsReplenished(UUID messageId, String storeCode, String appointmentNo, Instant occurredAt, String by)
        implements HandOff.OfAppointment {}
