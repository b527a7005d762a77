package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R22: the settlement goes to the cashier. */
public record SettlementRequested(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String plate,
        String vehicle,
        String customerName,
        String advisor,
        List<SettledLine> lines)
        implements HandOff.OfRepairOrder {}
