package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A1")
@Tag("R2")
class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "１３８１２３４５６７８, 13812345678",
        "+86 138-1234-5678, 13812345678",
        "＋８６13812345678, 13812345678",
        "008613812345678, 13812345678",
        "(021) 5021 0800, 02150210800",
        "400 820 1234, 4008201234"
    })
    void a_number_is_read_as_it_is_typed(String typed, String number) {
        assertThat(Phone.read(typed)).isEqualTo(new Phone(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1381234567", "138123456789", "12812345678", "50210800", "1381234567a"})
    void a_wrong_number_is_refused(String typed) {
        assertThatThrownBy(() -> Phone.read(typed)).hasMessageContaining("PHONE_MALFORMED");
    }

    @Test
    void only_the_ends_of_a_number_are_shown() {
        assertThat(new Phone("13812345678").masked()).isEqualTo("138****5678");
    }
}
