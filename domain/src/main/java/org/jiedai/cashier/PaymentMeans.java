package org.jiedai.cashier;

/** How money comes in. */
public enum PaymentMeans {
    CASH,
    BANK_CARD,
    WECHAT,
    ALIPAY,
    TRANSFER,
    /** Booked to the account of the maker, the insurer or the house; settled with them elsewhere. */
    ON_ACCOUNT
}
