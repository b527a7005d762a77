package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * Parts asked for one job line.
 *
 * @param price yuan each
 * @param why the reason for a part that the customer has not agreed to; the house pays it
 */
public record RequestedItem(
        int lineNo,
        String partCode,
        String name,
        int quantity,
        BigDecimal price,
        @Absent String why) {}
