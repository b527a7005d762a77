package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R17: the final inspection failed; these lines are to be done again. */
public record ReworkOrdered(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        List<Integer> lines,
        String reason)
        implements HandOff.OfRepairOrder {}
