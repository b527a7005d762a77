package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * Parts of one kind for one job line.
 *
 * @param price yuan each, after a discount
 * @param listPrice yuan each before it; absent without one
 */
public record PartItem(
        String partCode,
        String name,
        int quantity,
        BigDecimal price,
        @Absent BigDecimal listPrice) {}
