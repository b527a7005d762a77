package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R2: a greeted customer's visit begins, from an appointment or as a walk-in. */
public record VisitBegan(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        @Absent String appointmentNo,
        String customerNo,
        String vehicleNo,
        @Absent String plate,
        String vehicle,
        String customerName,
        String phone,
        String complaint,
        List<String> ticked)
        implements HandOff.OfRepairOrder {}
