package org.jiedai.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The one clock: UTC, in the microseconds that the database keeps. A tested installation may be set ahead, so that it
 * is morning in the shop whenever the tests run; {@link ClockGuard} keeps that from all others.
 */
@ApplicationScoped
public class ShopClock {
    @Produces
    public Clock clock() {
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
        return ahead().map(by -> Clock.offset(clock, by)).orElse(clock);
    }

    /** How far the clock is set ahead, or back if negative; {@code jiedai.clock.ahead}, an ISO 8601 duration. */
    static Optional<Duration> ahead() {
        return Setting.named("jiedai.clock.ahead").map(Duration::parse);
    }
}
