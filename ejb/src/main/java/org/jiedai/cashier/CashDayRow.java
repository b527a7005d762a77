package org.jiedai.cashier;

import java.time.LocalDate;
import org.jiedai.shared.Money;

/** The books of a day in the list. */
public record CashDayRow(
        LocalDate day, CashDayState state, Money total, Money bookedCash, Money countedCash, String remark) {

    /** Counted less booked; null while the day is open. */
    public Money difference() {
        return countedCash == null ? null : countedCash.minus(bookedCash);
    }
}
