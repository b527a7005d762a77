package org.jiedai.store;

import java.io.Serializable;
import java.time.LocalTime;
import org.jiedai.shared.SharedRule;

/**
 * When a store reminds its customers (A9).
 *
 * @param dayAheadHours hours before the appointment of the first reminder
 * @param hourAheadMinutes minutes before it of the second
 * @param callsFrom customers are called and written to from then on; null: as the store opens
 * @param callsTo null: as the store closes
 */
public record Reminding(int dayAheadHours, int hourAheadMinutes, LocalTime callsFrom, LocalTime callsTo)
        implements Serializable {
    public static final Reminding USUAL = new Reminding(24, 60, null, null);

    private static final int A_WEEK = 168;
    private static final int HALF_A_DAY = 720;

    /** As people read it. */
    public String words() {
        String calls = callsFrom == null && callsTo == null ? "" : " · " + callsFrom + "–" + callsTo;
        return dayAheadHours + " h · " + hourAheadMinutes + " min" + calls.replace("null", "");
    }

    /** @throws org.jiedai.shared.RuleBroken hours make no sense */
    public void check() {
        SharedRule.ABSURD_VALUE.unless(dayAheadHours >= 1 && dayAheadHours <= A_WEEK, "field.dayAhead", dayAheadHours);
        SharedRule.ABSURD_VALUE.unless(
                hourAheadMinutes >= 1 && hourAheadMinutes <= HALF_A_DAY && hourAheadMinutes < dayAheadHours * 60,
                "field.hourAhead",
                hourAheadMinutes);
        if (callsFrom != null && callsTo != null) {
            StoreRule.HOURS_REVERSED.unless(callsFrom.isBefore(callsTo), callsFrom, callsTo);
        }
    }
}
