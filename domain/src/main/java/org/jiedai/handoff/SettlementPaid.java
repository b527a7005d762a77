package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** R22: nothing is left to pay. */
public record SettlementPaid(
        UUID messageId, String storeCode, String repairOrderNo, Instant occurredAt, String by, BigDecimal total)
        implements HandOff.OfRepairOrder {}
