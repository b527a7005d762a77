package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R10: the signed order goes to the workshop as a work ticket. */
public record RepairReleased(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String appointmentNo,
        @Absent String plate,
        String vehicle,
        String customerName,
        String advisor,
        String stay,
        String keyTag,
        Instant promisedAt,
        List<LineItem> lines)
        implements HandOff.OfRepairOrder {}
