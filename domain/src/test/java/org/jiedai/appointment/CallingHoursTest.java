package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.jiedai.appointment.CallingHours.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When reminders are raised: in calling hours, before the appointment, in the store's zone. */
@Tag("A9")
class CallingHoursTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Span EIGHT_TO_SIX = new Span(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final CallingHours hours = new CallingHours(
            SHANGHAI, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.empty() : Optional.of(EIGHT_TO_SIX));

    @Test
    void within_calling_hours_nothing_moves() {
        assertThat(moved("2026-11-25T10:00", Duration.ofHours(1))).isEqualTo("2026-11-25T09:00");
        assertThat(moved("2026-11-25T10:00", Duration.ofDays(1))).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void the_hour_before_opening_moves_to_opening() {
        assertThat(moved("2026-11-25T08:30", Duration.ofHours(1))).isEqualTo("2026-11-25T08:00");
    }

    @Test
    void for_the_first_appointment_of_the_day_the_hour_before_is_the_evening_before() {
        assertThat(moved("2026-11-25T08:00", Duration.ofHours(1))).isEqualTo("2026-11-24T17:30");
        assertThat(moved("2026-11-23T08:00", Duration.ofHours(1)))
                .as("Monday after a closed Sunday")
                .isEqualTo("2026-11-21T17:30");
    }

    @Test
    void what_is_due_after_closing_or_on_a_closed_day_moves_to_the_last_calls_before() {
        assertThat(moved("2026-11-25T09:00", Duration.ofHours(12))).isEqualTo("2026-11-24T17:30");
        assertThat(moved("2026-11-23T10:00", Duration.ofDays(1))).isEqualTo("2026-11-21T17:30");
    }

    @Test
    void the_stores_zone_decides() {
        CallingHours berlin = new CallingHours(ZoneId.of("Europe/Berlin"), day -> Optional.of(EIGHT_TO_SIX));
        Instant start = Instant.parse("2026-11-25T07:30:00Z");
        assertThat(berlin.move(start.minus(Duration.ofHours(1)), start)).isEqualTo("2026-11-25T07:00:00Z");
    }

    @Test
    void always_before_the_appointment_and_in_calling_hours() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            Span span = span(random);
            int closed = random.nextInt(7);
            CallingHours some = new CallingHours(
                    SHANGHAI,
                    day -> day.getDayOfWeek().getValue() % 7 == closed ? Optional.empty() : Optional.of(span));
            Instant start = at("2026-11-20T00:00").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 30)));
            Instant due = start.minus(Duration.ofMinutes(1 + random.nextInt(60 * 24 * 3)));
            Instant moved = some.move(due, start);
            assertThat(moved).as("%s of %s in %s", due, start, span).isBefore(start);
            assertThat(open(some, moved)).as("%s in %s", moved, span).isTrue();
            assertThat(some.move(moved, start)).isEqualTo(moved);
            if (open(some, due)) {
                assertThat(moved).isEqualTo(due);
            }
        }
    }

    private static Span span(Random random) {
        int from = random.nextInt(20 * 60);
        return new Span(
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay((from + 1 + random.nextInt(24 * 60 - 1 - from)) * 60L));
    }

    private static boolean open(CallingHours hours, Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, SHANGHAI);
        LocalDate day = there.toLocalDate();
        return hours.of()
                .apply(day)
                .filter(span -> !there.toLocalTime().isBefore(span.from())
                        && there.toLocalTime().isBefore(span.to()))
                .isPresent();
    }

    private String moved(String appointment, Duration ahead) {
        Instant start = at(appointment);
        return LocalDateTime.ofInstant(hours.move(start.minus(ahead), start), SHANGHAI)
                .toString();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
