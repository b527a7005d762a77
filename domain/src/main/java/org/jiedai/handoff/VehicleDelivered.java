package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** R24: the customer drove off; the follow-up call falls due. */
public record VehicleDelivered(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String plate,
        String vehicle,
        String customerName,
        String phone,
        String advisor,
        String technician,
        BigDecimal total,
        String work,
        String nextMaintenance)
        implements HandOff.OfRepairOrder {}
