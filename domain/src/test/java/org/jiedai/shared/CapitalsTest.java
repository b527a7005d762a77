package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R22")
class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1, 壹元整",
        "10, 壹拾元整",
        "1.05, 壹元零伍分",
        "105, 壹佰零伍元整",
        "1234.50, 壹仟贰佰叁拾肆元伍角整",
        "1005.67, 壹仟零伍元陆角柒分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "100100, 壹拾万零壹佰元整",
        "1000000.10, 壹佰万元壹角整",
        "10010010, 壹仟零壹万零壹拾元整",
        "100000001, 壹亿零壹元整",
        "-20.30, 负贰拾元叁角整"
    })
    void an_amount_is_written_in_capitals(String yuan, String capitals) {
        assertThat(Capitals.of(Money.of(yuan))).isEqualTo(capitals);
    }
}
