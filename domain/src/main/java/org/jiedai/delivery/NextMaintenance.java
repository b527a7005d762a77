package org.jiedai.delivery;

import java.time.LocalDate;

/** When the car should come again, whichever comes first (R23). */
public record NextMaintenance(int mileage, LocalDate date) {
    @Override
    public String toString() {
        return mileage + " km / " + date;
    }
}
