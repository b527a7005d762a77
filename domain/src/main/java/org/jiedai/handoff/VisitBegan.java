package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * R2: a greeted customer's visit begins, from an appointment or as a walk-in.
 *
 * @param customerNo the car's owner
 * @param customerName who came: the owner, or who brings the car for him
 * @param bringer whether name and telephone number are a bringer's
 */
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
        List<String> ticked,
        @Absent Boolean bringer)
        implements HandOff.OfRepairOrder {}
