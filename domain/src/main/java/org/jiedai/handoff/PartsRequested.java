package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R11: a technician asks for parts. */
public record PartsRequested(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String requisitionNo,
        @Absent String appointmentNo,
        @Absent String plate,
        String technician,
        List<RequestedItem> items)
        implements HandOff.OfRepairOrder {}
