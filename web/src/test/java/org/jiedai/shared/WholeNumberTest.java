package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1,200", "１２００", "１，２００", " 1200 ", "　１２００　"})
    void a_number_is_read_as_people_type_and_paste_it(String typed) {
        assertThat(WholeNumber.narrow(typed)).isEqualTo("1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", "12,00", "1.200", "1 200", "十", "1200 件"})
    void what_is_no_whole_number_is_not_made_one(String typed) {
        assertThat(WholeNumber.narrow(typed)).isNotEqualTo("1200").isNotEqualTo("12");
    }
}
