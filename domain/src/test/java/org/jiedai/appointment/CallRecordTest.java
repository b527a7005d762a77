package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.NINE;

import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
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
    void the_customer_is_reminded_a_day_and_an_hour_ahead() {
        Instant slot = NINE.plus(Duration.ofDays(3));
        AppointmentNo number = new AppointmentNo("AP-SH01-20261123-0001");
        assertThat(new Reminder("SH01", number, ReminderKind.DAY_AHEAD, slot).dueAt())
                .isEqualTo(NINE.plus(Duration.ofDays(2)));
        assertThat(new Reminder("SH01", number, ReminderKind.HOUR_AHEAD, slot).dueAt())
                .isEqualTo(slot.minusSeconds(3600));
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
