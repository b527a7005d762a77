package org.jiedai.cashier;

import java.util.List;
import org.jiedai.shared.Money;

/** What the books of a day say, by means of payment. */
public record DayBooks(List<MeansSum> sums) {

    /** One means: how much, in how many entries. */
    public record MeansSum(PaymentMeans means, Money amount, long entries) {}

    public Money cash() {
        return Money.sum(sums.stream()
                .filter(s -> s.means() == PaymentMeans.CASH)
                .map(MeansSum::amount)
                .toList());
    }

    public Money total() {
        return Money.sum(sums.stream().map(MeansSum::amount).toList());
    }
}
