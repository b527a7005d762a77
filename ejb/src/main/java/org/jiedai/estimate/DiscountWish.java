package org.jiedai.estimate;

import java.math.BigDecimal;

/**
 * What an advisor wants to take off.
 *
 * @param lineNo null for all that the customer pays
 * @param percent of the list price
 * @param approver whoever allows more than the advisor may alone, null if nobody
 * @param pin the approver's
 */
public record DiscountWish(Integer lineNo, BigDecimal percent, String reason, String approver, String pin) {}
