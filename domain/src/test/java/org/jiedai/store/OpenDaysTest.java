package org.jiedai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
class OpenDaysTest {
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 2);
    private static final LocalDate MADE_UP = LocalDate.of(2026, 10, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final OpenHours USUAL = new OpenHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final OpenHours SHORT = new OpenHours(LocalTime.of(10, 0), LocalTime.of(12, 0));
    private static final List<NationalDay> NOTICE =
            List.of(new NationalDay(HOLIDAY, "国庆节", true), new NationalDay(MADE_UP, "国庆节", false));

    @Test
    void a_store_that_rests_on_saturdays_works_on_a_make_up_saturday() {
        OpenDays days = resting(Set.of(DayOfWeek.SATURDAY), true);
        assertThat(days.on(SATURDAY)).isEmpty();
        assertThat(days.on(MADE_UP)).contains(USUAL);
        assertThat(days.on(MONDAY)).contains(USUAL);
    }

    @Test
    void on_a_national_holiday_a_store_works_if_it_says_so() {
        assertThat(resting(Set.of(), true).on(HOLIDAY)).contains(USUAL);
        assertThat(resting(Set.of(), false).on(HOLIDAY)).isEmpty();
        assertThat(resting(Set.of(), false).note(HOLIDAY)).isEqualTo("国庆节");
    }

    @Test
    void what_the_store_says_of_a_day_goes_before_holiday_and_week() {
        StoreDay duty = new StoreDay("SH01", HOLIDAY);
        duty.open(SHORT, "值班");
        StoreDay stocktaking = new StoreDay("SH01", MONDAY);
        stocktaking.close("盘点");
        OpenDays days = new OpenDays(store(Set.of(), false), List.of(duty, stocktaking), NOTICE);
        assertThat(days.on(HOLIDAY)).contains(SHORT);
        assertThat(days.on(MONDAY)).isEmpty();
        assertThat(days.note(MONDAY)).isEqualTo("盘点");
    }

    @Test
    void a_day_needs_a_note_and_hours_in_their_order() {
        StoreDay day = new StoreDay("SH01", MONDAY);
        assertThatThrownBy(() -> day.close(" ")).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> day.open(new OpenHours(LocalTime.NOON, LocalTime.of(9, 0)), "值班"))
                .hasMessageContaining("HOURS_REVERSED");
        assertThatThrownBy(() -> day.open(new OpenHours(null, LocalTime.of(9, 0)), "值班"))
                .hasMessageContaining("field.opens");
    }

    @Test
    void a_store_cannot_rest_all_week_or_keep_everything() {
        assertThatThrownBy(() -> new ShopCalendar(Set.of(DayOfWeek.values()), true, 20))
                .hasMessageContaining("NEVER_OPEN");
        assertThatThrownBy(() -> new ShopCalendar(Set.of(), true, 91)).hasMessageContaining("ABSURD_VALUE");
        assertThat(new ShopCalendar(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), true, 20).restDays())
                .containsExactlyInAnyOrder(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    private static OpenDays resting(Set<DayOfWeek> rest, boolean openOnHolidays) {
        return new OpenDays(store(rest, openOnHolidays), List.of(), NOTICE);
    }

    private static Store store(Set<DayOfWeek> rest, boolean openOnHolidays) {
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
                        USUAL.opens(),
                        USUAL.closes(),
                        30,
                        3,
                        15));
        store.keep(new ShopCalendar(rest, openOnHolidays, 20));
        return store;
    }
}
