package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R18: the car goes to the wash bay. */
public record WashRequested(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String plate,
        String vehicle,
        Instant promisedAt)
        implements HandOff.OfRepairOrder {}
