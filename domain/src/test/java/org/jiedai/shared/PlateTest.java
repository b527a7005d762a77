package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R3")
class PlateTest {
    private static final String HOME = "沪";

    @ParameterizedTest
    @ValueSource(strings = {"浙A5L570", "鲁AD1234", "京AD12345", "沪ADC2345", "粤B12345D", "粤Z1234港"})
    void a_right_plate_is_taken(String plate) {
        assertThat(Plate.read(plate, HOME).value()).isEqualTo(plate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "京AI2345", "京A1234O", "京AL12345", "渝A123456", "京AD1234A", "A1234", "沪I12345"})
    void a_wrong_plate_is_refused(String plate) {
        assertThatThrownBy(() -> Plate.read(plate, HOME)).hasMessageContaining("PLATE_MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"沪Ａ７Ｃ５０２, 沪A7C502", "沪a·7c502, 沪A7C502", " 沪A 7C-502 , 沪A7C502", "a7c502, 沪A7C502", "AD12345, 沪AD12345"
    })
    void what_was_typed_is_put_right(String typed, String plate) {
        assertThat(Plate.read(typed, HOME)).isEqualTo(new Plate(plate));
    }

    @Test
    void a_new_energy_plate_is_known() {
        assertThat(new Plate("京AD12345").newEnergy()).isTrue();
        assertThat(new Plate("粤B12345D").newEnergy()).isTrue();
        assertThat(new Plate("浙A5L570").newEnergy()).isFalse();
    }
}
