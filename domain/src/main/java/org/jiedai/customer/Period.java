package org.jiedai.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a car had a plate, or somebody had the car.
 *
 * @param value the plate, or the owner's number
 * @param from null if it was so before anybody wrote it down
 * @param until null if it is so now
 * @param writtenBy who wrote that it began; null if nobody did
 */
public record Period(String value, Instant from, Instant until, String writtenBy) implements Serializable {

    /**
     * The periods that a car's changes tell, the latest first.
     *
     * @param changes of one trait, the oldest first
     * @param now what it is now; null for none
     */
    static List<Period> of(List<VehicleChange> changes, String now) {
        List<Period> periods = new ArrayList<>();
        String value = changes.isEmpty() ? now : changes.get(0).was();
        Instant from = null;
        String writtenBy = null;
        for (VehicleChange change : changes) {
            add(periods, new Period(value, from, change.at(), writtenBy));
            value = change.became();
            from = change.at();
            writtenBy = change.writtenBy();
        }
        add(periods, new Period(value, from, null, writtenBy));
        return List.copyOf(periods);
    }

    private static void add(List<Period> periods, Period period) {
        // Whatever a car was before it came on the card index says nothing; that it had none since then does.
        if (period.value() != null || period.from() != null) {
            periods.add(0, period);
        }
    }

    /** The same, if it has not ended before, until then: the card that tells it is no more. */
    public Period endedBy(Instant moment) {
        return until == null ? new Period(value, from, moment, writtenBy) : this;
    }

    /** Whether it is so now. */
    public boolean isNow() {
        return until == null;
    }
}
