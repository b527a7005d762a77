package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.BayKind;
import org.jiedai.store.OpenHours;
import org.jiedai.store.ShopDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How bookings stand in the rows of the calendar, and how full a row is. */
class CalendarGridTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final OpenHours HOURS = new OpenHours(LocalTime.of(8, 0), LocalTime.of(18, 0));

    @Test
    @Tag("A2")
    void an_advisor_is_held_for_one_step_and_a_bay_for_all_of_the_work() {
        CalendarSpan span = span(HOURS, entry("wangxy", "1", "02:00", 120));
        CalendarRow advisor = rows(span, CalendarBy.ADVISOR).get(0);
        CalendarRow bay = rows(span, CalendarBy.BAY).get(0);
        assertThat(advisor.load()).isEqualTo(5);
        assertThat(bay.load()).isEqualTo(20);
        assertThat(advisor.look()).isEqualTo("ok");
    }

    @Test
    void a_row_that_holds_more_than_the_day_has_is_late_also_by_its_look() {
        CalendarSpan span = span(HOURS, entry("wangxy", "1", "00:00", 330), entry("wangxy", "1", "02:00", 330));
        CalendarRow bay = rows(span, CalendarBy.BAY).get(0);
        assertThat(bay.load()).isEqualTo(110);
        assertThat(bay.look()).isEqualTo("late");
    }

    @Test
    void idle_rows_are_there_and_who_has_left_comes_last() {
        CalendarSpan span = span(HOURS, entry("gone", "1", "02:00", 30));
        assertThat(rows(span, CalendarBy.ADVISOR)).extracting(CalendarRow::code).containsExactly("wangxy", "gone");
        assertThat(rows(span, CalendarBy.ADVISOR)).extracting(CalendarRow::size).containsExactly(0, 1);
    }

    @Test
    void a_closed_day_has_no_load_and_is_shown_from_eight_to_six() {
        CalendarSpan span = span(null);
        CalendarGrid grid = new CalendarGrid(span, CalendarBy.BAY, SHANGHAI);
        assertThat(grid.load()).isZero();
        assertThat(grid.window())
                .containsExactly(Instant.parse("2026-11-23T23:30:00Z"), Instant.parse("2026-11-24T10:30:00Z"));
    }

    @Test
    void what_is_booked_outside_the_hours_is_shown_too() {
        CalendarGrid grid =
                new CalendarGrid(span(HOURS, entry("wangxy", "1", "11:00", 60)), CalendarBy.ADVISOR, SHANGHAI);
        assertThat(grid.window().get(1)).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
    }

    @Test
    void short_work_is_shown_as_long_as_it_holds_its_bay() {
        CalendarEntry wiper = entry("wangxy", "1", "02:00", 10);
        CalendarGrid grid = new CalendarGrid(span(HOURS, wiper), CalendarBy.ADVISOR, SHANGHAI);
        assertThat(grid.heldUntil(wiper)).isEqualTo(Instant.parse("2026-11-24T02:30:00Z"));
    }

    @Test
    @Tag("A2")
    void work_over_days_holds_its_bay_on_each_and_its_advisor_on_the_first() {
        CalendarEntry engine = entry(Instant.parse("2026-11-23T07:00:00Z"), Instant.parse("2026-11-24T03:00:00Z"), 480);
        CalendarSpan tuesday = span(HOURS, engine);
        CalendarRow bay = rows(tuesday, CalendarBy.BAY).get(0);
        assertThat(bay.load()).as("three of ten hours").isEqualTo(30);
        assertThat(bay.size()).isEqualTo(1);
        assertThat(rows(tuesday, CalendarBy.ADVISOR))
                .extracting(CalendarRow::size)
                .containsExactly(0);
        assertThat(new CalendarGrid(tuesday, CalendarBy.BAY, SHANGHAI).window().get(0))
                .as("the day, not the night before")
                .isEqualTo(Instant.parse("2026-11-23T23:30:00Z"));
    }

    private static List<CalendarRow> rows(CalendarSpan span, CalendarBy by) {
        return new CalendarGrid(span, by, SHANGHAI).rows(UnaryOperator.identity());
    }

    private static CalendarSpan span(OpenHours hours, CalendarEntry... entries) {
        return new CalendarSpan(
                List.of(new ShopDay(DAY, hours, "", false)),
                List.of(entries),
                List.of("wangxy"),
                List.of(new CalendarBay("1", BayKind.GENERAL)),
                30);
    }

    private static CalendarEntry entry(String advisor, String bay, String utc, int minutes) {
        Instant start = Instant.parse(DAY + "T" + utc + ":00Z");
        return entry(new Slot(start, minutes, advisor, bay, "zhouq", 0));
    }

    private static CalendarEntry entry(Instant start, Instant end, int minutes) {
        return entry(new Slot(start, end, minutes, "wangxy", "1", "zhouq", 0));
    }

    private static CalendarEntry entry(Slot slot) {
        return new CalendarEntry(
                new AppointmentNo("AP-SH01-20261123-0001"),
                1,
                AppointmentState.BOOKED,
                "沪A7C502",
                "李建国",
                "帕萨特",
                slot,
                true,
                "保养",
                slot.start());
    }
}
