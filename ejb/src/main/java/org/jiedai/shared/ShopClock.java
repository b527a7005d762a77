package org.jiedai.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The one clock: UTC, in the microseconds that the database keeps. A tested installation may be set ahead, so that it
 * is morning in the shop whenever the tests run, and the demo day sets its own; {@link ClockGuard} keeps that from all
 * others.
 */
@ApplicationScoped
public class ShopClock {
    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    // One for all who were given the clock, also those that a session has brought back from its store.
    private static volatile Duration ahead = ahead().orElse(Duration.ZERO);

    @Produces
    public Clock clock() {
        return mayBeSet() ? new SetClock(REAL) : REAL;
    }

    /** How far it is ahead of the real one, or behind it if negative. */
    public static Duration isAhead() {
        return ahead;
    }

    /**
     * Goes on from this moment.
     *
     * @throws IllegalStateException outside of the demo profile
     */
    public static void set(Instant now) {
        goAhead(Duration.between(REAL.instant(), now));
    }

    /**
     * Goes so far ahead from now on.
     *
     * @throws IllegalStateException outside of the demo profile
     */
    public static void goAhead(Duration by) {
        if (!mayBeSet()) {
            throw new IllegalStateException("Where customers are real the clock is");
        }
        ahead = by;
    }

    static boolean mayBeSet() {
        return Boolean.getBoolean("jiedai.demo");
    }

    /** How far the clock is set ahead, or back if negative; {@code jiedai.clock.ahead}, an ISO 8601 duration. */
    static Optional<Duration> ahead() {
        return Setting.named("jiedai.clock.ahead").map(Duration::parse);
    }
}
