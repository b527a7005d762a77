package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * Parts asked for one job line.
 *
 * @param price yuan each
 */
public record RequestedItem(int lineNo, String partCode, String name, int quantity, BigDecimal price) {}
