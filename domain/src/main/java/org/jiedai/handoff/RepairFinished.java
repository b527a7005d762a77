package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R17: all lines done or explained, self-checked by the technician. */
public record RepairFinished(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String technician,
        List<LineResult> lines)
        implements HandOff.OfRepairOrder {}
