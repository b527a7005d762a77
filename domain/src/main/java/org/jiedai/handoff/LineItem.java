package org.jiedai.handoff;

import java.math.BigDecimal;
import java.util.List;

/**
 * One priced job line as hand-offs carry it.
 *
 * @param lineNo its number on the order, from 1
 * @param minutes standard time
 * @param labour yuan for the labour
 * @param payer CUSTOMER, WARRANTY, INSURANCE or INTERNAL
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
        @Absent BigDecimal rate) {}
