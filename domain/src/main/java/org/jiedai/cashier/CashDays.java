package org.jiedai.cashier;

import java.time.LocalDate;

/** The books of the store's days. */
public interface CashDays {

    /**
     * The first day from the given one on whose books are not closed; until the transaction ends nobody can close it.
     */
    CashDay openFrom(String storeCode, LocalDate day);

    /** The books of a day; until the transaction ends nobody can add to them. */
    CashDay hold(String storeCode, LocalDate day);
}
