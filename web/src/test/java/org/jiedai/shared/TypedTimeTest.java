package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private final TypedTime.Day days = new TypedTime.Day();

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05", "2026-12-5", "2026/12/5", "20261205", " 2026-12-05 "})
    void a_day_is_read_as_people_type_it(String typed) {
        assertThat(days.read(typed)).contains(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "abc", "0001-01-01", "12026-01-01", "2026-12"})
    void what_no_calendar_has_or_nobody_means_is_no_day(String typed) {
        assertThat(days.read(typed)).isEmpty();
    }

    @Test
    void times_are_read_with_and_without_their_noughts() {
        assertThat(new TypedTime.Moment().read("2026-12-5 9:05")).contains(LocalDateTime.of(2026, 12, 5, 9, 5));
        assertThat(new TypedTime.Moment().read("2026-12-05T09:05")).contains(LocalDateTime.of(2026, 12, 5, 9, 5));
        assertThat(new TypedTime.Hour().read("905")).isEmpty();
        assertThat(new TypedTime.Hour().read("9:05")).contains(LocalTime.of(9, 5));
        assertThat(new TypedTime.Hour().read("25:00")).isEmpty();
    }
}
