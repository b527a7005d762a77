package org.jiedai.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is promised to somebody or awaited is still to come, and not farther away than a year: a slip in the year would
 * else be told to the customer, and the next desk could not read it.
 */
public final class Ahead {
    private static final Duration FARTHEST = Duration.ofDays(366);

    private Ahead() {}

    /** @throws RuleBroken {@link SharedRule#IN_THE_PAST}, {@link SharedRule#TOO_FAR_AHEAD} */
    public static void check(Instant moment, Instant now) {
        SharedRule.IN_THE_PAST.unless(moment.isAfter(now), moment);
        SharedRule.TOO_FAR_AHEAD.unless(!moment.isAfter(now.plus(FARTHEST)), moment);
    }

    /** @throws RuleBroken {@link SharedRule#IN_THE_PAST}, {@link SharedRule#TOO_FAR_AHEAD}; today is neither */
    public static void check(LocalDate day, LocalDate today) {
        SharedRule.IN_THE_PAST.unless(!day.isBefore(today), day);
        SharedRule.TOO_FAR_AHEAD.unless(!day.isAfter(today.plusDays(FARTHEST.toDays())), day);
    }
}
