package org.jiedai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How figures are divided and added. */
class FiguresTest {

    @Test
    @Tag("A9")
    void two_of_three_are_66_point_7_per_cent() {
        assertThat(new Ratio(2, 3).percent()).contains(new BigDecimal("66.7"));
    }

    @Test
    void half_of_a_tenth_is_rounded_up() {
        assertThat(new Ratio(1, 800).percent()).contains(new BigDecimal("0.1"));
        assertThat(new Ratio(1, 2000).percent()).contains(new BigDecimal("0.1"));
        assertThat(new Ratio(1, 2001).percent()).contains(new BigDecimal("0.0"));
    }

    @Test
    void of_nothing_there_is_no_per_cent() {
        assertThat(new Ratio(0, 0).percent()).isEmpty();
        assertThat(Counts.NONE.ratio(Figure.SHOW_RATE).percent()).isEmpty();
    }

    @Test
    void none_of_some_is_nought_and_more_than_there_is_more_than_a_hundred() {
        assertThat(new Ratio(0, 7).percent()).contains(new BigDecimal("0.0"));
        assertThat(new Ratio(9, 8).percent()).contains(new BigDecimal("112.5"));
    }

    @Test
    void days_are_added_by_their_counts_and_not_by_their_per_cents() {
        Counts quiet = Counts.of(Figure.SHOW_RATE, 1, 1);
        Counts busy = Counts.of(Figure.SHOW_RATE, 1, 9).plus(Counts.of(Figure.THREE_RINGS, 3, 4));
        Counts both = quiet.plus(busy);
        assertThat(both.ratio(Figure.SHOW_RATE)).isEqualTo(new Ratio(2, 10));
        assertThat(both.ratio(Figure.SHOW_RATE).percent()).contains(new BigDecimal("20.0"));
        assertThat(both.ratio(Figure.THREE_RINGS)).isEqualTo(new Ratio(3, 4));
        assertThat(both.ratio(Figure.PREPARED).percent()).isEmpty();
    }

    @Test
    void nothing_added_changes_nothing() {
        Counts some = Counts.of(Figure.PREPARED, 4, 5);
        assertThat(some.plus(Counts.NONE).ratio(Figure.PREPARED)).isEqualTo(new Ratio(4, 5));
        assertThat(Counts.NONE.plus(some).ratio(Figure.PREPARED)).isEqualTo(new Ratio(4, 5));
    }

    @Test
    void a_span_is_counted_that_goes_forwards_and_is_no_longer_than_a_quarter() {
        LocalDate first = LocalDate.of(2026, 9, 1);
        FiguresRule.check(first, first);
        FiguresRule.check(first, first.plusDays(FiguresRule.MOST_DAYS - 1));
        assertThatThrownBy(() -> FiguresRule.check(first, first.minusDays(1))).hasMessageContaining("SPAN_BACKWARDS");
        assertThatThrownBy(() -> FiguresRule.check(first, first.plusDays(FiguresRule.MOST_DAYS)))
                .hasMessageContaining("SPAN_TOO_LONG");
    }
}
