package org.jiedai.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
@Tag("A8")
class StockItemTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final StockItem oil = new StockItem("SH01", "OIL", "L-01", 3, 1);

    @Test
    void what_is_on_its_way_covers_a_shortage_on_the_first_day_on_which_enough_has_come() {
        oil.expect(TUESDAY, 4);
        oil.expect(MONDAY, 2);
        assertThat(oil.expected()).isEqualTo(6);
        assertThat(oil.coveredOn(2)).contains(MONDAY);
        assertThat(oil.coveredOn(3)).contains(TUESDAY);
        assertThat(oil.coveredOn(7)).isEmpty();
    }

    @Test
    void the_safety_stock_is_filled_up_before_anything_is_promised() {
        StockItem low = new StockItem("SH01", "OIL", "L-01", 0, 2);
        low.expect(MONDAY, 3);
        assertThat(low.coveredOn(1)).contains(MONDAY);
        assertThat(low.coveredOn(2)).isEmpty();
    }

    @Test
    void a_day_is_said_anew_or_taken_back() {
        oil.expect(MONDAY, 2);
        oil.expect(MONDAY, 5);
        assertThat(oil.arrivals()).extracting(ExpectedArrival::quantity).containsExactly(5);
        oil.expect(MONDAY, 0);
        assertThat(oil.arrivals()).isEmpty();
        assertThat(oil.coveredOn(1)).isEmpty();
        assertThatThrownBy(() -> oil.expect(MONDAY, -1)).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> oil.expect(MONDAY, 10_000)).hasMessageContaining("ABSURD_VALUE");
    }

    @Test
    void goods_that_come_are_those_expected_first() {
        oil.expect(TUESDAY, 4);
        oil.expect(MONDAY, 2);
        oil.receive(3);
        assertThat(oil.onHand()).isEqualTo(6);
        assertThat(oil.arrivals())
                .extracting(ExpectedArrival::day, ExpectedArrival::quantity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TUESDAY, 3));
        oil.receive(50);
        assertThat(oil.expected()).isZero();
    }
}
