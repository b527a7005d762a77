package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R3")
class VinTest {

    @ParameterizedTest
    @ValueSource(strings = {"LSVAL41Z882104202", "1HGBH41JXMN109186", "WP0AA2973DL017067"})
    void a_right_number_is_taken(String vin) {
        assertThat(Vin.read(vin, false).value()).isEqualTo(vin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LSVAL41Z88210420", "LSVAL41Z8821042022", "ISVAL41Z882104202", "LSVAL41Z88210420O"})
    void a_wrong_shape_is_refused_even_if_confirmed(String vin) {
        assertThatThrownBy(() -> Vin.read(vin, true)).hasMessageContaining("VIN_MALFORMED");
    }

    @Test
    void a_wrong_check_digit_is_refused_for_a_chinese_number_even_if_confirmed() {
        assertThatThrownBy(() -> Vin.read("LSVAL41Z982104202", true)).hasMessageContaining("VIN_CHECK_DIGIT");
    }

    @Test
    void a_wrong_check_digit_of_a_foreign_number_needs_a_person_to_confirm() {
        assertThatThrownBy(() -> Vin.read("KNEJC524585810962", false)).hasMessageContaining("VIN_TO_CONFIRM");
        assertThat(Vin.read("KNEJC524585810962", true).checkDigitRight()).isFalse();
    }

    @Test
    void what_was_typed_is_put_right() {
        assertThat(Vin.read(" ｌsval41z8 82104202", false)).isEqualTo(new Vin("LSVAL41Z882104202"));
    }
}
