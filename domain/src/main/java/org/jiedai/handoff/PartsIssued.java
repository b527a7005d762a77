package org.jiedai.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** R11: parts were handed over, signed by issuer and receiver; what is short is back-ordered. */
public record PartsIssued(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String requisitionNo,
        String receiver,
        List<IssuedItem> items,
        @Absent LocalDate expectedOn)
        implements HandOff.OfRepairOrder {}
