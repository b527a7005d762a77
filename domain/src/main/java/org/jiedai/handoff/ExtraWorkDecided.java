package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R16: the customer's word; only agreed lines are to be done. */
public record ExtraWorkDecided(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String extraWorkNo,
        Instant promisedAt,
        List<LineItem> agreed,
        List<String> declined)
        implements HandOff.OfRepairOrder {}
