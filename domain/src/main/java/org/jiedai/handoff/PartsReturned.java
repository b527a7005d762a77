package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R11: unused parts went back to their bin. */
public record PartsReturned(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String requisitionNo,
        int lineNo,
        String partCode,
        int quantity)
        implements HandOff.OfRepairOrder {}
