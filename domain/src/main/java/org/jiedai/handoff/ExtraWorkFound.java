package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R14: the technician found something that is not on the order. */
public record ExtraWorkFound(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String extraWorkNo,
        String finding,
        boolean safety,
        @Absent Integer affectedLine,
        List<LineItem> proposed,
        @Absent String photo)
        implements HandOff.OfRepairOrder {}
