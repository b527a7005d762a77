package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.roster.Absence;
import org.jiedai.roster.Duty;
import org.jiedai.roster.DutyDay;
import org.jiedai.roster.DutyRoster;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.staff.Staffing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A booking on the lists of the front desk (A8). */
@Tag("A8")
class AppointmentRowTest {
    private static final Instant TEN = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void what_needs_no_parts_lies_nowhere() {
        assertThat(row(PartsShelved.NO_PLACE).shelfPlace()).isNull();
        assertThat(row("Y-01").shelfPlace()).isEqualTo("Y-01");
    }

    @Test
    @Tag("A9")
    void who_works_here_no_more_is_missing_though_their_name_stands_there() {
        AppointmentRow row = row("Y-01");
        OnDuty both = here(new Staffing(List.of("wangxy"), Map.of("zhouq", Map.of())), DutyRoster.UNSAID);
        assertThat(row.missing(both)).isEmpty();
        assertThat(row.gone(both)).isEmpty();
        OnDuty neither = here(new Staffing(List.of("zhouq"), Map.of("wangxy", Map.of())), DutyRoster.UNSAID);
        assertThat(row.missing(neither)).containsExactly(ReadinessItem.TECHNICIAN, ReadinessItem.ADVISOR);
        assertThat(row.gone(neither)).containsExactly("wangxy", "zhouq");
    }

    @Test
    @Tag("A9")
    void who_is_on_leave_on_that_day_is_missing_on_that_day_only() {
        DutyDay leave = new DutyDay("SH01", "zhouq", LocalDate.of(2026, 11, 26));
        leave.is(new Duty(null, Absence.LEAVE, "", true));
        OnDuty here = here(
                new Staffing(List.of("wangxy"), Map.of("zhouq", Map.of())),
                new DutyRoster(List.of(), List.of(), List.of(leave)));
        assertThat(row("Y-01").missing(here)).containsExactly(ReadinessItem.TECHNICIAN);
        assertThat(row("Y-01", TEN.plus(Duration.ofDays(1))).missing(here)).isEmpty();
    }

    private static OnDuty here(Staffing staffing, DutyRoster roster) {
        return new OnDuty(staffing, roster, ZoneId.of("Asia/Shanghai"));
    }

    private static AppointmentRow row(String place) {
        return row(place, TEN);
    }

    private static AppointmentRow row(String place, Instant start) {
        return new AppointmentRow(
                new AppointmentNo("AP-SH01-20261126-0001"),
                0,
                AppointmentState.BOOKED,
                "沪A7C502",
                "李建国",
                null,
                "途观L",
                start,
                60,
                null,
                "wangxy",
                "2",
                "zhouq",
                true,
                PartsReadiness.SHELVED,
                place,
                null);
    }
}
