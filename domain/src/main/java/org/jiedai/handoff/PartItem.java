package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * Parts of one kind for one job line.
 *
 * @param price yuan each
 */
public record PartItem(String partCode, String name, int quantity, BigDecimal price) {}
