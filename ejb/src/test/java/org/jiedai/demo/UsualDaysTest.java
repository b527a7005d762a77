package org.jiedai.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The demo day and the days around it are days like any other. */
class UsualDaysTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-10-13");
    private static final LocalDate HOLIDAY = LocalDate.parse("2026-10-06");
    private static final UsualDays DAYS = new UsualDays(Set.of(
            HOLIDAY, LocalDate.parse("2026-10-07"), LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-14")));

    @Test
    void a_tuesday_that_is_a_holiday_is_passed_over() {
        assertEquals(TUESDAY, DAYS.tuesday(HOLIDAY));
        assertEquals(TUESDAY, DAYS.tuesday(LocalDate.parse("2026-10-02")));
        assertEquals(TUESDAY, DAYS.tuesday(TUESDAY));
    }

    @Test
    void days_are_counted_over_the_holidays() {
        assertEquals(TUESDAY, DAYS.after(TUESDAY, 0));
        assertEquals(LocalDate.parse("2026-10-11"), DAYS.after(TUESDAY, -1));
        assertEquals(LocalDate.parse("2026-10-05"), DAYS.after(TUESDAY, -5));
        assertEquals(LocalDate.parse("2026-10-15"), DAYS.after(TUESDAY, 1));
    }
}
