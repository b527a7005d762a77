package org.jiedai.cashier;

import org.jiedai.shared.Rule;

/** What must hold at the cash desk (R22). */
public enum SettlementRule implements Rule {
    /** Nobody pays before the customer has signed the settlement: number. */
    SIGNATURE_NEEDED,
    /** An amount must be above zero: amount. */
    AMOUNT_NOT_POSITIVE,
    /** Cash that was counted may be nothing, but not less: amount. */
    COUNT_NEGATIVE,
    /** A payer never pays more than is open: amount, open, payer. */
    MORE_THAN_OPEN,
    /** The customer's part comes by a means of payment, other payers' parts may go on account: means, payer. */
    MEANS_UNFIT,
    /** A payment can be reversed once, and only a payment: number of the entry. */
    NOT_REVERSIBLE,
    /** No more goes back than came in by this means: amount, received. */
    MORE_THAN_RECEIVED,
    /** There is nothing (more) to invoice: number. */
    NOTHING_TO_INVOICE,
    /** An invoice to a firm needs its taxpayer's number: title. */
    TAX_NUMBER_NEEDED,
    /** Counted cash that differs from the books needs an explanation: difference. */
    CASH_DIFFERENCE_UNEXPLAINED,
    /** A day is closed once it has begun and not before: day. */
    DAY_NOT_BEGUN
}
