package org.jiedai.cashier;

/** Whether the books of a day still take entries. */
public enum CashDayState {
    OPEN,
    CLOSED
}
