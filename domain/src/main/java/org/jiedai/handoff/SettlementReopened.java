package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * R22: a payment of a settlement that was paid has been reversed; something is open again.
 *
 * @param open yuan still to pay
 * @param reason why it was reversed
 */
public record SettlementReopened(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        BigDecimal open,
        String reason)
        implements HandOff.OfRepairOrder {}
