package org.jiedai.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Money;
import org.jiedai.store.OpenDays;
import org.jiedai.store.ShopCalendar;
import org.jiedai.store.Store;
import org.jiedai.store.StoreDetails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How what was counted of a store becomes rows, and what there was to be promised (A2). */
class StoreSpanTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);

    @Test
    @Tag("A2")
    void of_all_steps_in_opening_hours_those_of_advisor_bay_and_technician_are_in_use() {
        // Eight hours in steps of 30 minutes: 16 for each of two advisors and three bays and technicians.
        assertThat(span(held(SATURDAY, "wangxy", 9, 1), held(SATURDAY, "chenlei", 11, 2))
                        .total()
                        .counts()
                        .ratio(Figure.SLOT_USE))
                .isEqualTo(new Ratio(20, 80));
    }

    @Test
    void a_person_is_held_against_his_own_steps_and_who_does_not_receive_has_none() {
        List<FiguresRow> people = span(held(SATURDAY, "wangxy", 9, 1), held(SATURDAY, "gone", 3, 1))
                .rows(FiguresBy.ADVISOR)
                .toList();
        assertThat(people).extracting(FiguresRow::person).containsExactly("wangxy", "chenlei", "gone", "gujy", "");
        assertThat(people)
                .extracting(row -> row.counts().ratio(Figure.SLOT_USE))
                .containsExactly(new Ratio(1, 16), new Ratio(0, 16), new Ratio(1, 0), new Ratio(0, 0), new Ratio(0, 0));
    }

    @Test
    void a_closed_day_has_a_row_and_nothing_to_be_promised() {
        List<FiguresRow> days =
                span(held(SATURDAY, "wangxy", 9, 1)).rows(FiguresBy.DAY).toList();
        assertThat(days).extracting(FiguresRow::day).containsExactly(SATURDAY, SUNDAY);
        assertThat(days.get(0).counts().ratio(Figure.SLOT_USE)).isEqualTo(new Ratio(9, 80));
        assertThat(days.get(1).counts().ratio(Figure.SLOT_USE).percent()).isEmpty();
        assertThat(days.get(1).counts().ratio(Figure.THREE_RINGS)).isEqualTo(new Ratio(2, 3));
    }

    private static Counted held(LocalDate day, String who, long all, long advisors) {
        return new Counted(Figure.SLOT_USE, day, who, all, advisors);
    }

    private static StoreSpan span(Counted... held) {
        Store store = store();
        return new StoreSpan(
                store,
                List.of(SATURDAY, SUNDAY),
                new OpenDays(store, List.of(), List.of()),
                List.of("wangxy", "chenlei"),
                3,
                List.of(
                        new Counted(Figure.THREE_RINGS, SUNDAY, "gujy", 2, 2),
                        new Counted(Figure.THREE_RINGS, SUNDAY, "", 0, 1)),
                List.of(held));
    }

    private static Store store() {
        Store store = new Store(
                "SH01",
                new StoreDetails(
                        "浦东店",
                        "Pudong",
                        "申城汽车集团",
                        "021-50210800",
                        "上海市浦东新区",
                        "91310115MA1K7D2C12",
                        "沪",
                        Money.of("260"),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        30,
                        3,
                        15));
        store.keep(new ShopCalendar(Set.of(DayOfWeek.SUNDAY), true, 20));
        return store;
    }
}
