package org.jiedai.cashier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Money;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R22")
class CashDayTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor CASHIER = new Actor("shenyl", "SH01", Set.of(Role.CASHIER));
    private static final DayBooks BOOKS = new DayBooks(List.of(
            new DayBooks.MeansSum(PaymentMeans.CASH, Money.of("351"), 1),
            new DayBooks.MeansSum(PaymentMeans.WECHAT, Money.of("100"), 2)));

    private final CashDay day = new CashDay("SH01", DAY);

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(CashDay.LIFE_CYCLE, CashDayState.class, CashDayAct.class)
                .legal("OPEN CLOSE CLOSED")
                .holds();
    }

    @Test
    void only_cash_is_counted() {
        close("351", null);
        assertThat(day.closed()).isTrue();
        assertThat(day.difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_difference_must_be_explained() {
        assertThatThrownBy(() -> close("350", " ")).hasMessageContaining("CASH_DIFFERENCE_UNEXPLAINED");
        close("350", "找零少收一元");
        assertThat(day.difference()).isEqualTo(Money.of("-1"));
    }

    @Test
    void a_day_is_closed_once() {
        close("351", null);
        assertThatThrownBy(() -> close("351", null)).hasMessageContaining("NOT_NOW");
    }

    @Test
    void a_day_to_come_is_not_closed() {
        assertThatThrownBy(() -> day.close(DAY.minusDays(1), BOOKS, Money.of("351"), null, CASHIER.at(EVENING)))
                .hasMessageContaining("DAY_NOT_BEGUN");
    }

    @Test
    void an_empty_drawer_is_a_count_too() {
        close("0", "现金已全部存行");
        assertThat(day.closed()).isTrue();
        assertThat(day.difference()).isEqualTo(Money.of("-351"));
    }

    @Test
    void counted_cash_is_not_negative() {
        assertThatThrownBy(() -> close("-1", "x")).hasMessageContaining("COUNT_NEGATIVE");
    }

    private void close(String counted, String remark) {
        day.close(DAY, BOOKS, Money.of(counted), remark, CASHIER.at(EVENING));
    }
}
