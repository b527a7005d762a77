package org.jiedai.handoff;

import java.math.BigDecimal;
import java.util.List;

/**
 * One priced job line as hand-offs carry it.
 *
 * @param lineNo its number on the order, from 1
 * @param minutes standard time
 * @param labour yuan for the labour, after a discount
 * @param payer CUSTOMER, WARRANTY, INSURANCE or INTERNAL
 * @param listLabour yuan for the labour before a discount; absent without one
 * @param discountPercent what the line costs less than listed, with its parts; absent if nothing
 * @param discountReason why; absent if nothing
 * @param menuCode of the menu by which it comes at a price of its own; absent for none
 * @param rate yuan per standard hour at difficulty 1, by which the labour was priced; absent if it was agreed otherwise
 */
public record LineItem(
        int lineNo,
        String operationCode,
        String name,
        String trade,
        int minutes,
        int difficulty,
        BigDecimal labour,
        String payer,
        List<PartItem> parts,
        @Absent BigDecimal rate,
        @Absent BigDecimal listLabour,
        @Absent BigDecimal discountPercent,
        @Absent String discountReason,
        @Absent String menuCode) {}
