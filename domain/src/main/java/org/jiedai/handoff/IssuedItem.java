package org.jiedai.handoff;

import java.math.BigDecimal;

/**
 * What became of one line of a requisition.
 *
 * @param backOrdered how many are still to come
 * @param price yuan each
 */
public record IssuedItem(
        int lineNo, String partCode, String name, int asked, int issued, int backOrdered, BigDecimal price) {}
