package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a calendar program reads of an advisor's appointments. */
class IcalTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    @Tag("A9")
    void an_appointment_is_an_event_with_plate_and_work_in_the_stores_zone() {
        String ical = Ical.of(new AdvisorDays("wangxy", "SH01", SHANGHAI, List.of(entry("沪A7C502"))));
        assertThat(ical.lines())
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "VERSION:2.0",
                        "UID:AP-SH01-20261123-0001@jiedai",
                        "DTSTAMP:20261123T010203Z",
                        "DTSTART;TZID=Asia/Shanghai:20261124T093000",
                        "DTEND;TZID=Asia/Shanghai:20261124T103000",
                        "SUMMARY:沪A7C502 更换机油机滤",
                        "TZID:Asia/Shanghai")
                .endsWith("END:VCALENDAR");
        assertThat(ical).doesNotContain("李建国").contains("\r\n");
    }

    @Test
    void a_car_without_a_plate_is_named_by_its_model() {
        assertThat(Ical.of(new AdvisorDays("wangxy", "SH01", SHANGHAI, List.of(entry(null)))))
                .contains("SUMMARY:帕萨特 更换机油机滤");
    }

    @Test
    void the_same_appointments_give_the_same_text_and_none_give_a_calendar_without_events() {
        AdvisorDays days = new AdvisorDays("wangxy", "SH01", SHANGHAI, List.of(entry("沪A7C502")));
        assertThat(Ical.of(days)).isEqualTo(Ical.of(days));
        assertThat(Ical.of(new AdvisorDays("wangxy", "SH01", SHANGHAI, List.of())))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
    }

    private static CalendarEntry entry(String plate) {
        return new CalendarEntry(
                new AppointmentNo("AP-SH01-20261123-0001"),
                3,
                AppointmentState.BOOKED,
                plate,
                "李建国",
                "帕萨特",
                new Slot(Instant.parse("2026-11-24T01:30:00Z"), 60, "wangxy", "3", "zhouq", 0),
                false,
                "更换机油机滤",
                Instant.parse("2026-11-23T01:02:03Z"));
    }
}
