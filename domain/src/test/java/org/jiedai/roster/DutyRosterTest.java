package org.jiedai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Stamp;
import org.jiedai.store.OpenHours;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who works when (R1, A2). */
class DutyRosterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Stamp BY =
            new Stamp(new Actor("lujp", "SH01", Set.of()), Instant.parse("2026-11-29T01:00:00Z"));
    private static final DutyHours EARLY = new DutyHours(time(8), time(16), time(12), time(13));

    @Test
    @Tag("A2")
    void of_whom_nothing_is_said_they_are_always_there() {
        DutyRoster roster = roster(List.of());
        assertThat(roster.there("sunl", at(MONDAY, 3))).isTrue();
        assertThat(roster.on("sunl", MONDAY).hours()).isNull();
    }

    @Test
    @Tag("A2")
    void a_usual_week_says_when_somebody_works_and_a_day_of_it_can_differ() {
        DutyDay tuesday = new DutyDay("SH01", "wangxy", MONDAY.plusDays(1));
        tuesday.is(new Duty(null, Absence.SICK, " 发烧 ", true));
        DutyRoster roster = roster(List.of(tuesday));
        assertThat(roster.there("wangxy", at(MONDAY, 7))).isFalse();
        assertThat(roster.there("wangxy", at(MONDAY, 8))).isTrue();
        assertThat(roster.there("wangxy", at(MONDAY, 12))).isTrue();
        assertThat(roster.free("wangxy", at(MONDAY, 12))).isFalse();
        assertThat(roster.free("wangxy", at(MONDAY, 13))).isTrue();
        assertThat(roster.there("wangxy", at(MONDAY, 16))).isFalse();
        assertThat(roster.on("wangxy", MONDAY.plusDays(1))).isEqualTo(new Duty(null, Absence.SICK, "发烧", true));
        assertThat(roster.there("wangxy", at(MONDAY.plusDays(1), 10))).isFalse();
        assertThat(roster.on("wangxy", MONDAY.plusDays(2)).absence()).isEqualTo(Absence.OFF);
    }

    @Test
    @Tag("R1")
    void who_is_at_their_break_is_called_only_if_nobody_else_works_and_somebody_is_always_called() {
        DutyDay away = new DutyDay("SH01", "sunl", MONDAY);
        away.is(new Duty(null, Absence.LEAVE, "", true));
        List<String> both = List.of("wangxy", "sunl");
        assertThat(roster(List.of()).receivers(both, at(MONDAY, 12))).containsExactly("sunl");
        assertThat(roster(List.of()).receivers(both, at(MONDAY, 10))).containsExactly("wangxy", "sunl");
        assertThat(roster(List.of(away)).receivers(both, at(MONDAY, 12))).containsExactly("wangxy");
        assertThat(roster(List.of(away)).receivers(both, at(MONDAY, 20))).containsExactly("wangxy", "sunl");
        assertThat(roster(List.of(away)).receivers(List.of(), at(MONDAY, 10))).isEmpty();
    }

    @Test
    void hours_make_sense_or_are_refused() {
        assertThat(EARLY.checked().minutes(time(8), time(18))).isEqualTo(420);
        assertThat(EARLY.minutes(time(9), time(12))).isEqualTo(180);
        assertThat(EARLY.minutes(time(17), time(20))).isZero();
        assertThat(DutyHours.of(time(8), time(10)).checked().minutes(time(0), time(23)))
                .isEqualTo(120);
        OpenHours open = new OpenHours(time(9), time(17));
        assertThat(Duty.UNSAID.minutes(open)).isEqualTo(480);
        assertThat(Duty.REST.minutes(open)).isZero();
        assertThat(Duty.usual(EARLY).minutes(open)).isEqualTo(360);
        refuses("DUTY_REVERSED", DutyHours.of(time(9), time(9)));
        refuses("FIELD_NEEDED", DutyHours.of(null, time(9)));
        refuses("FIELD_NEEDED", DutyHours.of(time(9), null));
        refuses("BREAK_OUTSIDE", new DutyHours(time(8), time(16), time(7), time(9)));
        refuses("BREAK_OUTSIDE", new DutyHours(time(8), time(16), time(15), time(17)));
        refuses("BREAK_OUTSIDE", new DutyHours(time(8), time(16), time(13), time(12)));
        refuses("FIELD_NEEDED", new DutyHours(time(8), time(16), time(13), null));
        refuses("FIELD_NEEDED", new DutyHours(time(8), time(16), null, time(13)));
    }

    @Test
    void a_shift_has_a_code_and_a_name() {
        assertThatThrownBy(() -> new Shift("SH01", "early", new ShiftDetails("早班", "", EARLY)))
                .hasMessageContaining("SHIFT_CODE_MALFORMED");
        assertThatThrownBy(() -> new Shift("SH01", "E", new ShiftDetails(" ", "", EARLY)))
                .hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> new Shift("SH01", "E", new ShiftDetails("早".repeat(41), "", EARLY)))
                .hasMessageContaining("ABSURD_VALUE");
        assertThat(new Shift("SH01", "E", new ShiftDetails(" 早班 ", " ", EARLY)).nameEn())
                .isEqualTo("早班");
    }

    @Test
    void a_week_without_shifts_says_nothing() throws ReflectiveOperationException {
        DutyPlan plan = plan(Map.of());
        assertThat(plan.week()).isEmpty();
        plan.usually(Map.of(DayOfWeek.SUNDAY, "L"), BY);
        assertThat(plan.week()).containsExactly(Map.entry(DayOfWeek.SUNDAY, "L"));
    }

    private static void refuses(String rule, DutyHours hours) {
        assertThatThrownBy(hours::checked).hasMessageContaining(rule);
    }

    // Somebody works early on Monday and Tuesday.
    private static DutyRoster roster(List<DutyDay> days) {
        Shift early = new Shift("SH01", "E", new ShiftDetails("早班", "Early", EARLY));
        return new DutyRoster(
                List.of(early), List.of(plan(Map.of(DayOfWeek.MONDAY, "E", DayOfWeek.TUESDAY, "E"))), days);
    }

    private static DutyPlan plan(Map<DayOfWeek, String> shifts) {
        try {
            Constructor<DutyPlan> constructor = DutyPlan.class.getDeclaredConstructor();
            DutyPlan plan = constructor.newInstance();
            java.lang.reflect.Field login = DutyPlan.class.getDeclaredField("login");
            login.setAccessible(true);
            login.set(plan, "wangxy");
            plan.usually(shifts, BY);
            return plan;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(time(hour));
    }

    private static LocalTime time(int hour) {
        return LocalTime.of(hour, 0);
    }
}
