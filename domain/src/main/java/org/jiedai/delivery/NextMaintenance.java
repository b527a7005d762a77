package org.jiedai.delivery;

import java.time.LocalDate;
import org.jiedai.shared.SharedRule;

/** When the car should come again, whichever comes first (R23). */
public record NextMaintenance(int mileage, LocalDate date) {
    /** No maker lets a car go longer. */
    private static final int MOST_KM = 200_000;

    private static final int MOST_YEARS = 10;

    /**
     * Whether an advisor may say so of a car.
     *
     * @param present its kilometres
     * @throws org.jiedai.shared.RuleBroken {@link DeliveryRule#NEXT_IS_PAST}, {@link SharedRule#ABSURD_VALUE}
     */
    public void check(int present, LocalDate today) {
        DeliveryRule.NEXT_IS_PAST.unless(mileage > present && date.isAfter(today), present, today);
        SharedRule.ABSURD_VALUE.unless(mileage <= present + MOST_KM, "field.nextKm", mileage);
        SharedRule.ABSURD_VALUE.unless(!date.isAfter(today.plusYears(MOST_YEARS)), "field.nextDate", date);
    }

    @Override
    public String toString() {
        return mileage + " km / " + date;
    }
}
