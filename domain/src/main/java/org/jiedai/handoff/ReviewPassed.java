package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R19: the completion review found nothing missing; delivery may begin. */
public record ReviewPassed(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String plate,
        String vehicle,
        String customerName,
        String phone,
        String vehicleNo,
        String advisor,
        String technician,
        int mileage,
        Instant promisedAt,
        int reworks,
        BigDecimal signedTotal,
        List<SettledLine> lines,
        List<String> declined)
        implements HandOff.OfRepairOrder {}
