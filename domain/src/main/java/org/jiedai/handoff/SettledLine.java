package org.jiedai.handoff;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a settlement.
 *
 * @param payer CUSTOMER, WARRANTY, INSURANCE or INTERNAL
 * @param labour yuan for the labour, after a discount
 * @param listLabour yuan for the labour before a discount; absent without one
 * @param discountPercent what the line costs less than listed, with its parts; absent if nothing
 * @param discountReason why; absent if nothing
 */
public record SettledLine(
        int lineNo,
        String name,
        int minutes,
        BigDecimal labour,
        String payer,
        List<PartItem> parts,
        @Absent BigDecimal listLabour,
        @Absent BigDecimal discountPercent,
        @Absent String discountReason) {}
