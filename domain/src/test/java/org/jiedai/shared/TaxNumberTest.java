package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R22")
class TaxNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91310115MA1K7D2C12", "310115123456789", "31011519800101123456"})
    void a_right_number_is_taken(String number) {
        assertThat(TaxNumber.read(number).value()).isEqualTo(number);
    }

    @Test
    void what_was_typed_is_put_right() {
        assertThat(TaxNumber.read(" 91350100-m000100y43 ")).isEqualTo(new TaxNumber("91350100M000100Y43"));
    }

    @Test
    void a_wrong_check_character_is_refused() {
        assertThatThrownBy(() -> TaxNumber.read("91350100M000100Y44")).hasMessageContaining("TAX_NUMBER_CHECK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9135", "91350100M000100I43", "9135010000000000000000"})
    void a_wrong_shape_is_refused(String number) {
        assertThatThrownBy(() -> TaxNumber.read(number)).hasMessageContaining("TAX_NUMBER_MALFORMED");
    }
}
