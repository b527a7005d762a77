package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @CsvSource({
        "10000000, ABSURD_VALUE",
        "-10000000, ABSURD_VALUE",
        "1e999999999, ABSURD_VALUE",
        "1e2147483647, ABSURD_VALUE",
        "1e-999999999, FEN_AT_MOST",
        "0.005, FEN_AT_MOST",
        "12.345, FEN_AT_MOST"
    })
    void a_typed_amount_beyond_sense_is_refused_before_it_is_reckoned_with(String typed, String rule) {
        assertThatThrownBy(() -> Money.typed(new BigDecimal(typed), "field.amount"))
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource({"12.340, 12.34", "9999999.99, 9999999.99", "0, 0.00", "1e3, 1000.00"})
    void a_typed_amount_to_the_fen_is_taken_as_it_is(String typed, String yuan) {
        assertThat(Money.typed(new BigDecimal(typed), "field.amount")).hasToString(yuan);
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
