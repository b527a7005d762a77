package org.jiedai.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    沪A7C502           | PLATE=沪A7C502, PLATE_START=沪A7C502%
                    沪ａ·７ｃ５０２      | PLATE=沪A7C502, PLATE_START=沪A7C502%
                    沪A 7C             | PLATE=沪A7C, PLATE_START=沪A7C%
                    7c502              | PLATE_END=205C7%, PHONE_END=205C7%, VIN_END=205C7%
                    ４２９９            | PLATE_END=9924%, PHONE_END=9924%, VIN_END=9924%
                    158-0210-4299      | PHONE=15802104299
                    +86 15802104299    | PHONE=15802104299
                    021-50210800       | PHONE=02150210800
                    lsvud65t6m2348534  | VIN=LSVUD65T6M2348534
                    李建国              | NAME=李建国%
                    李                  | NAME=李%
                    ljg                | NAME=LJG%, INITIALS=LJG%, PINYIN=LJG%
                    A7C502             | PLATE=沪A7C502, PLATE_END=205C7A%, PHONE_END=205C7A%, VIN_END=205C7A%
                    ad12345            | PLATE=沪AD12345, PLATE_END=54321DA%, PHONE_END=54321DA%, VIN_END=54321DA%
                    lv                 | NAME=LV%, INITIALS=LV%, PINYIN=LU%
                    lyu                | NAME=LYU%, INITIALS=LYU%, PINYIN=LU%
                    nve                | NAME=NVE%, INITIALS=NVE%, PINYIN=NUE%
                    lü                 | NAME=LU%, INITIALS=LU%, PINYIN=LU%
                    O'Brien            | NAME=OBRIEN%, INITIALS=OBRIEN%, PINYIN=OBRIEN%
                    陈（备用）           | NAME=陈备用%
                    欧阳·买买提          | NAME=欧阳买买提%
                    Li  Jianguo        | NAME=LIJIANGUO%, INITIALS=LIJIANGUO%, PINYIN=LIJIANGUO%
                    ap-sh01-20261123-0001 | APPOINTMENT=AP-SH01-20261123-0001%
                    RO-SH01-2026       | REPAIR_ORDER=RO-SH01-2026%
                    """)
    void what_was_typed_is_understood_in_these_ways_best_first(String typed, String ways) {
        assertThat(new SearchText(typed, "沪").ways().entrySet().stream().map(Object::toString))
                .containsExactlyElementsOf(List.of(ways.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "__", "l", "4", "42", "·"})
    void too_little_is_not_looked_for(String typed) {
        assertThat(new SearchText(typed, "沪").ways()).isEmpty();
    }

    @Test
    void nothing_typed_is_nothing_found() {
        assertThat(new SearchText(null, "沪").ways()).isEmpty();
    }
}
