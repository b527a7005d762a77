package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R19: the advisor accepted the wash, or sent the car back. */
public record WashJudged(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        boolean accepted,
        @Absent String reason)
        implements HandOff.OfRepairOrder {}
