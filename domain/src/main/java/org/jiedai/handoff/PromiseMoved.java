package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R13: the customer was told a new promised time. */
public record PromiseMoved(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        Instant promisedAt,
        String reason)
        implements HandOff.OfRepairOrder {}
