package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * R22: a payment of a settlement that was paid has been reversed; something is open again.
 *
 * @param open yuan still to pay
 * @param reason why it was reversed
 */
public record SettlementReopened(Cover cover, BigDecimal open, String reason) implements HandOff.OfRepairOrder {}
