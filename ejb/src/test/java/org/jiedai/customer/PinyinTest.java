package org.jiedai.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How names are read for the search box (U1). */
class PinyinTest {
    @Test
    void a_surname_has_its_own_reading() {
        assertThat(Pinyin.of("单丽")).isEqualTo("shan li");
        assertThat(Pinyin.of("仇彬")).isEqualTo("qiu bin");
    }

    @Test
    void what_is_written_with_two_dots_is_read_without_them() {
        assertThat(Pinyin.of("吕芳")).isEqualTo("lu fang");
        assertThat(Pinyin.initials("吕芳")).isEqualTo("lf");
    }

    @Test
    void signs_in_a_name_are_not_read() {
        assertThat(Pinyin.of("买买提·艾力")).isEqualTo("mai mai ti ai li");
        assertThat(Pinyin.initials("O'Brien")).isEqualTo("ob");
    }

    @Test
    void a_rare_character_stands_for_itself_and_is_an_initial() {
        assertThat(Pinyin.initials("李𠮷")).isEqualTo("l𠮷");
    }

    @Test
    void the_longest_name_that_the_field_takes_has_an_initial_for_each_of_its_characters() {
        assertThat(Pinyin.initials("欧".repeat(60))).hasSize(60);
    }
}
