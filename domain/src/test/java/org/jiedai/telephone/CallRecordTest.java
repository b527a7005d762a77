package org.jiedai.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.ADVISOR_ELSEWHERE;
import static org.jiedai.shared.FrontDesk.CLERK;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedai.appointment.Reminder;
import org.jiedai.appointment.ReminderKind;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.store.Reminding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallRecordTest {
    private static final Duration THREE_RINGS = Duration.ofSeconds(15);
    private static final RecordNo NUMBER = new RecordNo("CA-SH01-20261123-0001");
    private static final AppointmentNo BOOKED = new AppointmentNo("AP-SH01-20261123-0001");
    private static final Actor TELEPHONE = Actor.system("telephone", "SH01");
    private static final CallEvent RINGING = event(CallEventKind.RINGING, 0, null);
    private static final CallEvent ANSWERED = event(CallEventKind.ANSWERED, 7, "gujy");
    private static final CallEvent ENDED = event(CallEventKind.ENDED, 90, null);
    private static final CallEvent MISSED = event(CallEventKind.MISSED, 40, null);

    @Test
    @Tag("A1")
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(CallRecord.LIFE_CYCLE, CallRecordState.class, CallRecordAct.class)
                .legal(
                        "RINGING RING RINGING",
                        "RINGING ANSWER ANSWERED",
                        "RINGING TAKE ANSWERED",
                        "RINGING END MISSED",
                        "RINGING MISS MISSED",
                        "RINGING LAPSE MISSED",
                        "ANSWERED RING ANSWERED",
                        "ANSWERED ANSWER ANSWERED",
                        "ANSWERED TAKE ANSWERED",
                        "ANSWERED REGISTER ANSWERED",
                        "ANSWERED THANK ANSWERED",
                        "ANSWERED END ENDED",
                        "ANSWERED MISS ENDED",
                        "MISSED RING MISSED",
                        "MISSED ANSWER ENDED",
                        "MISSED END MISSED",
                        "MISSED MISS MISSED",
                        "MISSED TRY_BACK MISSED",
                        "MISSED CALL_BACK CALLED_BACK",
                        "ENDED RING ENDED",
                        "ENDED ANSWER ENDED",
                        "ENDED TAKE ENDED",
                        "ENDED REGISTER ENDED",
                        "ENDED THANK ENDED",
                        "ENDED END ENDED",
                        "ENDED MISS ENDED",
                        "CALLED_BACK RING CALLED_BACK",
                        "CALLED_BACK ANSWER CALLED_BACK",
                        "CALLED_BACK REGISTER CALLED_BACK",
                        "CALLED_BACK THANK CALLED_BACK",
                        "CALLED_BACK END CALLED_BACK",
                        "CALLED_BACK MISS CALLED_BACK")
                .holds();
    }

    @ParameterizedTest
    @Tag("A1")
    @MethodSource("orders")
    void in_whatever_order_its_events_come_and_however_often_the_call_ends_alike(List<CallEvent> order) {
        CallRecord call = heard(order);
        assertThat(call.state()).isEqualTo(CallRecordState.ENDED);
        assertThat(call.rangAt()).isEqualTo(NINE);
        assertThat(call.answeredAt()).isEqualTo(NINE.plusSeconds(7));
        assertThat(call.answeredBy()).isEqualTo("gujy");
        assertThat(call.endedAt()).isEqualTo(NINE.plusSeconds(90));
        assertThat(call.inThreeRings()).isTrue();
        assertThat(call.phone()).isEqualTo(new Phone("15802104299"));
    }

    static Stream<List<CallEvent>> orders() {
        List<List<CallEvent>> orders = new ArrayList<>();
        List<CallEvent> all = List.of(RINGING, ANSWERED, ENDED);
        for (CallEvent first : all) {
            for (CallEvent second : all) {
                for (CallEvent third : all) {
                    orders.add(List.of(first, second, third, RINGING, ENDED, ANSWERED));
                    orders.add(List.of(first, second, third, ENDED, ANSWERED, RINGING));
                }
            }
        }
        return orders.stream();
    }

    @Test
    @Tag("A1")
    void a_call_that_is_over_without_an_answer_was_missed_and_is_called_back_once() {
        CallRecord call = heard(List.of(MISSED, RINGING));
        assertThat(call.state()).isEqualTo(CallRecordState.MISSED);
        assertThat(call.inThreeRings()).isFalse();
        assertThatThrownBy(() -> call.take(THREE_RINGS, CLERK.at(NINE))).hasMessageContaining("NOT_NOW");
        call.callBack(CallBackOutcome.REACHED, CLERK.at(NINE.plusSeconds(600)));
        assertThat(call.state()).isEqualTo(CallRecordState.CALLED_BACK);
        assertThatThrownBy(() -> call.callBack(CallBackOutcome.REACHED, ADVISOR.at(NINE)))
                .hasMessageContaining("NOT_NOW");
        call.thank(CLERK.at(NINE.plusSeconds(700)));
        assertThat(call.thankedAt()).isEqualTo(NINE.plusSeconds(700));
    }

    @Test
    @Tag("A1")
    void the_telephone_knows_better_than_the_desk_when_it_was_answered() {
        CallRecord call = heard(List.of(RINGING));
        call.take(THREE_RINGS, CLERK.at(NINE.plusSeconds(20)));
        assertThat(call.state()).isEqualTo(CallRecordState.ANSWERED);
        assertThat(call.inThreeRings()).isFalse();
        call.hear(ANSWERED, THREE_RINGS, TELEPHONE.at(NINE));
        assertThat(call.answeredAt()).isEqualTo(NINE.plusSeconds(7));
        assertThat(call.inThreeRings()).isTrue();
    }

    @Test
    @Tag("A1")
    void a_call_that_one_has_taken_no_other_takes() {
        CallRecord call = heard(List.of(RINGING));
        call.take(THREE_RINGS, CLERK.at(NINE.plusSeconds(5)));
        assertThatThrownBy(() -> call.take(THREE_RINGS, ADVISOR.at(NINE.plusSeconds(6))))
                .hasMessage("CALL_TAKEN[gujy]");
        call.take(THREE_RINGS, CLERK.at(NINE.plusSeconds(7)));
        assertThat(call.answeredBy()).isEqualTo("gujy");
    }

    @Test
    @Tag("A1")
    void only_the_front_desk_of_its_store_takes_a_call() {
        CallRecord call = heard(List.of(RINGING));
        assertThatThrownBy(() -> call.take(THREE_RINGS, TECHNICIAN.at(NINE))).hasMessageContaining("NOT_YOUR_ROLE");
        assertThatThrownBy(() -> call.take(THREE_RINGS, ADVISOR_ELSEWHERE.at(NINE)))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    @Test
    @Tag("A1")
    void a_number_from_abroad_or_none_is_a_call_all_the_same() {
        CallEvent abroad = new CallEvent(
                UUID.randomUUID(), "SH01", "c-2", CallEventKind.RINGING, NINE, "+12125550100", null, null);
        assertThat(heard(List.of(abroad)).phone()).isNull();
        CallEvent withheld =
                new CallEvent(UUID.randomUUID(), "SH01", "c-3", CallEventKind.RINGING, NINE, null, null, null);
        assertThat(heard(List.of(withheld)).phone()).isNull();
    }

    @Test
    @Tag("A1")
    void an_event_has_no_endless_texts() {
        String endless = "1".repeat(65);
        assertThatThrownBy(() -> new CallEvent(
                        UUID.randomUUID(), "SH01", endless, CallEventKind.RINGING, NINE, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("A1")
    void a_call_is_answered_in_three_rings_or_it_is_not() {
        assertThat(answered(NINE).inThreeRings()).isTrue();
        assertThat(answered(NINE.plusSeconds(15)).inThreeRings()).isTrue();
        assertThat(answered(NINE.plusSeconds(16)).inThreeRings()).isFalse();
    }

    @Test
    @Tag("A1")
    void how_long_a_call_rang_that_nobody_measured_is_not_known() {
        CallRecord call = new CallRecord(NUMBER, new Phone("13812345678"), null, NINE, CLERK, THREE_RINGS);
        assertThat(call.rangAt()).isNull();
        assertThat(call.answeredAt()).isEqualTo(NINE);
        assertThat(call.inThreeRings()).isFalse();
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
        call.thank(CLERK.at(NINE.plusSeconds(200)));
        assertThat(call.thankedAt()).isEqualTo(NINE.plusSeconds(200));
    }

    @Test
    @Tag("A5")
    void a_caller_is_thanked_once() {
        CallRecord call = answered(NINE);
        call.takeNewActs();
        call.thank(CLERK.at(NINE.plusSeconds(200)));
        call.thank(ADVISOR.at(NINE.plusSeconds(300)));
        assertThat(call.thankedAt()).isEqualTo(NINE.plusSeconds(200));
        assertThat(call.takeNewActs()).hasSize(1);
    }

    @Test
    @Tag("A5")
    void who_is_on_the_register_is_not_yet_thanked() {
        CallRecord call = answered(NINE);
        UUID form = UUID.randomUUID();
        call.register(BOOKED, form, CLERK.at(NINE.plusSeconds(90)));
        assertThat(call.appointmentNo()).isEqualTo(BOOKED);
        assertThat(call.formId()).isEqualTo(form.toString());
        assertThat(call.thankedAt()).isNull();
        CallRecord ringing = heard(List.of(RINGING));
        assertThatThrownBy(() -> ringing.register(BOOKED, form, CLERK.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("A1")
    void a_call_of_which_nothing_more_is_heard_was_missed_unless_somebody_answered_it_after_all() {
        CallRecord call = heard(List.of(RINGING));
        call.lapse(TELEPHONE.at(NINE.plusSeconds(300)));
        assertThat(call.state()).isEqualTo(CallRecordState.MISSED);
        call.hear(ANSWERED, THREE_RINGS, TELEPHONE.at(NINE.plusSeconds(301)));
        assertThat(call.state()).isEqualTo(CallRecordState.ENDED);
        CallRecord answered = heard(List.of(RINGING, ANSWERED));
        assertThatThrownBy(() -> answered.lapse(TELEPHONE.at(NINE.plusSeconds(300))))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("A1")
    void a_caller_has_one_spelling() {
        CallEvent foreign = new CallEvent(
                UUID.randomUUID(), "SH01", "c-4", CallEventKind.RINGING, NINE, "+86 158-0210-4299", null, null);
        assertThat(heard(List.of(foreign)).callerId()).isEqualTo("15802104299");
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

    @Test
    @Tag("A1")
    void a_stores_own_words_are_some_and_not_too_many() {
        ScriptText.Key key = new ScriptText.Key("SH01", ScriptKind.GREETING, "zh_CN");
        ScriptText script = new ScriptText(key, " 您好 ");
        assertThat(script.text()).isEqualTo("您好");
        assertThatThrownBy(() -> script.reword(" ")).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> script.reword("好".repeat(501))).hasMessageContaining("ABSURD_VALUE");
    }

    private static CallRecord answered(Instant at) {
        return new CallRecord(NUMBER, new Phone("13812345678"), NINE, at, CLERK, THREE_RINGS);
    }

    private static CallRecord heard(List<CallEvent> events) {
        CallRecord call = new CallRecord(NUMBER, events.get(0), THREE_RINGS, TELEPHONE.at(NINE));
        events.subList(1, events.size()).forEach(event -> call.hear(event, THREE_RINGS, TELEPHONE.at(NINE)));
        return call;
    }

    private static CallEvent event(CallEventKind kind, int seconds, String login) {
        return new CallEvent(
                UUID.randomUUID(), "SH01", "c-1", kind, NINE.plusSeconds(seconds), "15802104299", "8001", login);
    }
}
