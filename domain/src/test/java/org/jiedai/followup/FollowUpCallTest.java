package org.jiedai.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F1")
@Tag("F2")
@Tag("F3")
@Tag("F5")
@Tag("F6")
class FollowUpCallTest {
    static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofHours(2));
    static final Actor AGENT = new Actor("hanxy", "SH01", Set.of(Role.FOLLOW_UP_AGENT));

    private final FollowUpCall call = call(null, null);

    static FollowUpCall call(Instant promisedAt, Integer reworks) {
        Instant delivered = NOON.minus(Duration.ofDays(3));
        return new FollowUpCall(
                new VehicleDelivered(
                        new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", delivered, "wangxy"),
                        new Car("沪A7C502", "途观L"),
                        new Contact("李建国", "13812345678"),
                        "王晓燕",
                        "周强",
                        new BigDecimal("481"),
                        "小保养",
                        "下次保养 55,000 公里",
                        promisedAt,
                        reworks,
                        "VH-SH01-00001"),
                NOON,
                delivered);
    }

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(FollowUpCall.LIFE_CYCLE, FollowUpState.class, FollowUpAct.class)
                .legal(
                        "DUE BEGIN TALKING",
                        "DUE POSTPONE DUE",
                        "DUE NO_ANSWER DUE",
                        "DUE GIVE_UP UNREACHED",
                        "DUE SPARE SPARED",
                        "TALKING POSTPONE DUE",
                        "TALKING COMPLAIN TALKING",
                        "TALKING SURVEY SURVEYED",
                        "SURVEYED COMPLAIN SURVEYED",
                        "SURVEYED TELL TOLD",
                        "TOLD COMPLAIN TOLD",
                        "TOLD THANK CLOSED")
                .holds();
    }

    @Test
    void a_call_goes_through_the_script_to_its_end() {
        call.begin(AGENT.at(NOON));
        call.survey(new Survey(5, 4, true, true, null), AGENT.at(NOON));
        call.tell(AGENT.at(NOON));
        call.thank(List.of(), AGENT.at(NOON));
        assertThat(call.state()).isEqualTo(FollowUpState.CLOSED);
        assertThat(call.sheet().attempts())
                .extracting(FollowUpAttempt::outcome)
                .containsExactly(FollowUpOutcome.REACHED);
    }

    @Test
    void a_customer_who_cannot_talk_gets_another_time() {
        call.postpone(LATER, AGENT.at(NOON));
        assertThat(call.dueAt()).isEqualTo(LATER);
        assertThat(call.sheet().attempts())
                .extracting(FollowUpAttempt::outcome)
                .containsExactly(FollowUpOutcome.NOT_CONVENIENT);
    }

    @Test
    void another_time_lies_ahead() {
        assertThatThrownBy(() -> call.postpone(NOON, AGENT.at(NOON))).hasMessageContaining("IN_THE_PAST");
        Instant never = Instant.parse("9999-12-31T00:00:00Z");
        assertThatThrownBy(() -> call.postpone(never, AGENT.at(NOON))).hasMessageContaining("TOO_FAR_AHEAD");
        assertThatThrownBy(() -> call.noAnswer(never, AGENT.at(NOON))).hasMessageContaining("TOO_FAR_AHEAD");
    }

    @Test
    void a_customer_is_given_up_after_three_attempts_only() {
        call.noAnswer(LATER, AGENT.at(NOON));
        call.noAnswer(LATER, AGENT.at(NOON));
        assertThatThrownBy(() -> call.giveUp(List.of(), AGENT.at(NOON))).hasMessageContaining("TRY_AGAIN_FIRST");
        call.noAnswer(LATER, AGENT.at(NOON));
        call.giveUp(List.of(), AGENT.at(NOON));
        assertThat(call.state()).isEqualTo(FollowUpState.UNREACHED);
    }

    @Test
    void scores_go_from_one_to_five() {
        assertThatThrownBy(() -> new Survey(0, 5, true, true, null)).hasMessageContaining("SCORE_OUT_OF_RANGE");
        assertThatThrownBy(() -> new Survey(5, 6, true, true, null)).hasMessageContaining("SCORE_OUT_OF_RANGE");
    }

    @Test
    void a_discontent_survey_asks_for_a_complaint() {
        assertThat(new Survey(5, 5, false, true, null).content()).isFalse();
        assertThat(new Survey(3, 5, true, true, null).content()).isFalse();
        assertThat(new Survey(4, 5, true, true, null).content()).isTrue();
    }

    @Test
    void a_late_delivery_and_rework_make_the_call_more_pressing() {
        assertThat(call.visit().priority()).isZero();
        assertThat(call(NOON.minus(Duration.ofDays(4)), 0).visit().priority()).isEqualTo(1);
        assertThat(call(NOON.minus(Duration.ofDays(4)), 1).visit().priority()).isEqualTo(2);
    }

    @Test
    void a_complaint_without_words_is_refused() {
        call.begin(AGENT.at(NOON));
        assertThatThrownBy(() -> call.complain(new RecordNo("CP-SH01-20261126-0001"), " ", AGENT.at(NOON)))
                .hasMessageContaining("FIELD_NEEDED");
    }
}
