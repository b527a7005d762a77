package org.jiedai.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time at which tests play: their installations' clocks are set so that this run began on a Tuesday morning in the
 * demo's stores, whenever it runs. {@code -Djiedai.time=2026-12-31T23:58} chooses another time,
 * {@code -Djiedai.time=now} the wall clock's; a run against a server that is there already has that one's.
 */
public final class TestTime {
    /** The zone of the demo's stores. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TUESDAY_MORNING = "2026-12-01T09:30";
    private static final Duration AHEAD = ahead();

    private TestTime() {}

    /** The clock of every tested installation, in this JVM; to the microsecond as the database keeps it. */
    public static Clock clock() {
        return Clock.tick(Clock.offset(Clock.systemUTC(), AHEAD), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Now, as the tested installation sees it. */
    public static Instant now() {
        return clock().instant();
    }

    /** The same in UTC, as a column keeps it. */
    public static LocalDateTime utc() {
        return LocalDateTime.ofInstant(now(), ZoneOffset.UTC);
    }

    /** The day that it is in the demo's stores. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** What the server is told, as its property {@code jiedai.clock.ahead}. */
    public static String set() {
        return AHEAD.toString();
    }

    private static Duration ahead() {
        String time = System.getProperty("jiedai.time", TUESDAY_MORNING);
        return "now".equals(time) || System.getProperty("jiedai.address") != null
                ? Duration.ZERO
                : Duration.between(
                                Clock.systemUTC().instant(),
                                LocalDateTime.parse(time).atZone(ZONE))
                        .truncatedTo(ChronoUnit.SECONDS);
    }
}
