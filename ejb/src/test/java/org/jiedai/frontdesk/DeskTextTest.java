package org.jiedai.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the search box of a desk takes what was typed for. */
class DeskTextTest {
    @Test
    void a_plate_a_name_and_a_number_are_told_apart() {
        assertThat(new DeskText("沪ａ·7c502", "沪").cars()).containsKey(SearchReason.PLATE);
        assertThat(new DeskText("a7c502", "沪").cars()).containsKeys(SearchReason.PLATE, SearchReason.PLATE_END);
        assertThat(new DeskText("李建", "沪").owners()).containsOnlyKeys(SearchReason.NAME);
        assertThat(new DeskText("ljg", "沪").owners()).containsKeys(SearchReason.INITIALS, SearchReason.PINYIN);
        assertThat(new DeskText("ro-sh01-2026", "沪").isNumber()).isTrue();
        assertThat(new DeskText("13800001234", "沪").cars()).as("a telephone").isEmpty();
    }

    @Test
    void one_letter_is_too_little_and_signs_of_the_database_are_none() {
        assertThat(new DeskText("a", "沪").isWorthLooking()).isFalse();
        assertThat(new DeskText(null, "沪").isWorthLooking()).isFalse();
        assertThat(new DeskText("%_ ", "沪").isWorthLooking()).isFalse();
        assertThat(new DeskText("机油", "沪").isWorthLooking()).isTrue();
    }

    @Test
    void a_part_is_found_by_number_name_pinyin_and_english_in_this_order() {
        PartWords oil = PartWords.of("G-052-577-M2", "机油滤清器", "Oil filter");
        assertThat(oil.rank("g052577")).isEqualTo(0);
        assertThat(oil.rank("G-052")).isEqualTo(0);
        assertThat(oil.rank("机油")).isEqualTo(1);
        assertThat(oil.rank("577-m2")).isEqualTo(2);
        assertThat(oil.rank("滤清")).isEqualTo(3);
        assertThat(oil.rank("jylq")).isEqualTo(4);
        assertThat(oil.rank("jiyou")).isEqualTo(5);
        assertThat(oil.rank("filter")).isEqualTo(6);
        assertThat(oil.rank("lqq")).isEqualTo(7);
        assertThat(oil.fits("空调")).isFalse();
    }
}
