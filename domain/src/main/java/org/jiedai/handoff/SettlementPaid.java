package org.jiedai.handoff;

import java.math.BigDecimal;

/** R22: nothing is left to pay. */
public record SettlementPaid(Cover cover, BigDecimal total) implements HandOff.OfRepairOrder {}
