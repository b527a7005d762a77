package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A3")
@Tag("R7")
class MoneyTest {

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.004, 1.00", "-1.005, -1.01", "7, 7.00"})
    void an_amount_is_rounded_half_up_to_the_fen(String typed, String yuan) {
        assertThat(Money.of(typed)).hasToString(yuan);
    }

    @Test
    void a_share_is_rounded_once_at_the_end() {
        assertThat(Money.of("260").times(new BigDecimal("0.333333"))).isEqualTo(Money.of("86.67"));
    }

    @Test
    void amounts_with_another_scale_are_equal() {
        assertThat(Money.of("1.5")).isEqualTo(Money.of("1.50"));
    }

    @Test
    void a_sum_of_nothing_is_zero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(Money.of("0.10"), Money.of("0.20")))).isEqualTo(Money.of("0.30"));
    }
}
