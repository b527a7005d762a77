package org.jiedai.handoff;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a settlement.
 *
 * @param payer CUSTOMER, WARRANTY, INSURANCE or INTERNAL
 * @param labour yuan for the labour
 */
public record SettledLine(
        int lineNo, String name, int minutes, BigDecimal labour, String payer, List<PartItem> parts) {}
