package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.NINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.store.Reminding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallRecordTest {

    @Test
    @Tag("A1")
    void a_call_is_answered_in_three_rings_or_it_is_not() {
        assertThat(answered(NINE).inThreeRings()).isTrue();
        assertThat(answered(NINE.plusSeconds(15)).inThreeRings()).isTrue();
        assertThat(answered(NINE.plusSeconds(16)).inThreeRings()).isFalse();
    }

    @Test
    @Tag("A1")
    void a_call_is_not_answered_before_it_rang() {
        assertThatThrownBy(() -> answered(NINE.minusSeconds(1))).hasMessageContaining("IN_THE_PAST");
    }

    @Test
    @Tag("A5")
    void the_thanks_are_kept_with_their_time() {
        CallRecord call = answered(NINE);
        assertThat(call.thankedAt()).isNull();
        call.thanked("AP-SH01-20261123-0001", NINE.plusSeconds(200));
        assertThat(call.thankedAt()).isEqualTo(NINE.plusSeconds(200));
    }

    @Test
    @Tag("A9")
    void the_customer_is_reminded_as_the_store_wants_it() {
        Reminding early = new Reminding(48, 90, null, null);
        assertThat(ReminderKind.DAY_AHEAD.ahead(Reminding.USUAL)).isEqualTo(Duration.ofDays(1));
        assertThat(ReminderKind.HOUR_AHEAD.ahead(Reminding.USUAL)).isEqualTo(Duration.ofHours(1));
        assertThat(ReminderKind.DAY_AHEAD.ahead(early)).isEqualTo(Duration.ofDays(2));
        assertThat(ReminderKind.HOUR_AHEAD.ahead(early)).isEqualTo(Duration.ofMinutes(90));
        assertThatThrownBy(() -> new Reminding(0, 60, null, null).check()).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> new Reminding(1, 60, null, null).check()).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> new Reminding(24, 60, LocalTime.NOON, LocalTime.of(8, 0)).check())
                .hasMessageContaining("HOURS_REVERSED");
    }

    @Test
    @Tag("A9")
    void a_reminder_raised_when_the_appointment_has_begun_came_too_late() {
        Reminder reminder = new Reminder(
                "SH01",
                new AppointmentNo("AP-SH01-20261123-0001"),
                ReminderKind.HOUR_AHEAD,
                NINE,
                NINE.plusSeconds(3600));
        assertThat(reminder.tooLate()).isFalse();
        reminder.raise(NINE.plusSeconds(3599));
        assertThat(reminder.tooLate()).isFalse();
        reminder.raise(NINE.plusSeconds(3600));
        assertThat(reminder.tooLate()).isTrue();
    }

    private static CallRecord answered(Instant at) {
        return new CallRecord(
                new RecordNo("CA-SH01-20261123-0001"),
                "SH01",
                new Phone("13812345678"),
                NINE,
                at,
                "gujy",
                Duration.ofSeconds(15));
    }
}
