package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R8: the customer signed one version of the estimate. */
public record EstimateSigned(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        int versionNo,
        String hash,
        BigDecimal total,
        Instant readyAt,
        List<LineItem> lines)
        implements HandOff.OfRepairOrder {}
