package org.jiedai.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.followup.FollowUpCallTest.AGENT;
import static org.jiedai.followup.FollowUpCallTest.LATER;
import static org.jiedai.followup.FollowUpCallTest.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F4")
class ComplaintTest {
    private static final Actor ADVISOR = new Actor("wangxy", "SH01", Set.of(Role.SERVICE_ADVISOR));
    private static final Actor MANAGER = new Actor("lujp", "SH01", Set.of(Role.SERVICE_MANAGER));

    private final Complaint complaint = raised();

    private static Complaint raised() {
        FollowUpCall call = FollowUpCallTest.call(null, null);
        call.begin(AGENT.at(NOON));
        return call.complain(new RecordNo("CP-SH01-20261126-0001"), "刹车仍有异响", AGENT.at(NOON));
    }

    private static StaffMember member(String login, String store) {
        StaffMember member = new StaffMember(login, login, login, "hash");
        member.holdIn(store, Set.of(Role.SERVICE_ADVISOR));
        return member;
    }

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Complaint.LIFE_CYCLE, ComplaintState.class, ComplaintAct.class)
                .legal(
                        "RAISED CORRECT RAISED",
                        "RAISED READ_BACK READ_BACK",
                        "READ_BACK CORRECT RAISED",
                        "READ_BACK PASS_ON PASSED_ON",
                        "PASSED_ON HAND_OVER PASSED_ON",
                        "RAISED ESCALATE RAISED",
                        "READ_BACK ESCALATE READ_BACK",
                        "PASSED_ON ESCALATE PASSED_ON",
                        "PASSED_ON ANSWER ANSWERED",
                        "ANSWERED CONTENT CLOSED",
                        "PASSED_ON LEAVE_TO PASSED_ON",
                        "ANSWERED LEAVE_TO ANSWERED",
                        "ANSWERED NOT_CONTENT PASSED_ON")
                .holds();
    }

    @Test
    void who_takes_over_from_somebody_who_leaves_has_the_same_deadline_and_their_answer() {
        answered();
        Instant until = complaint.deadline();
        Actor administrator = new Actor("admin", "SH01", Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> complaint.leftTo(member("sunl", "SH02"), administrator.at(NOON)))
                .hasMessageContaining("OWNER_NOT_HERE");
        complaint.leftTo(member("sunl", "SH01"), administrator.at(NOON));
        assertThat(complaint.state()).isEqualTo(ComplaintState.ANSWERED);
        assertThat(complaint.deadline()).isEqualTo(until);
        complaint.verdict(false, "还是响", NOON.plusSeconds(3600), AGENT.at(NOON));
        complaint.answer("已更换", new Actor("sunl", "SH01", Set.of(Role.SERVICE_ADVISOR)).at(NOON));
    }

    @Test
    void a_complaint_is_read_back_passed_on_answered_and_judged() {
        answered();
        complaint.verdict(true, "满意", LATER, AGENT.at(NOON));
        assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void the_call_does_not_end_while_it_lies_with_the_agent_and_it_is_late_from_the_first_word_on() {
        FollowUpCall call = FollowUpCallTest.call(null, null);
        call.begin(AGENT.at(NOON));
        Complaint of = call.complain(new RecordNo("CP-SH01-20261126-0002"), "交车太晚", AGENT.at(NOON));
        assertThat(of.deadline()).isEqualTo(NOON.plus(Complaint.USUAL_TIME));
        assertThatThrownBy(() -> call.thank(List.of(of), AGENT.at(NOON)))
                .hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        of.readBack(AGENT.at(NOON));
        assertThatThrownBy(() -> call.thank(List.of(of), AGENT.at(NOON)))
                .hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        assertThatThrownBy(() -> call.giveUp(List.of(of), AGENT.at(NOON)))
                .hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        of.passOn(member("wangxy", "SH01"), LATER, AGENT.at(NOON));
        call.survey(new Survey(5, 4, true, true, null), AGENT.at(NOON));
        call.tell(AGENT.at(NOON));
        call.thank(List.of(of), AGENT.at(NOON));
        assertThat(call.state()).isEqualTo(FollowUpState.CLOSED);
    }

    @Test
    void it_is_not_passed_on_before_it_is_read_back() {
        assertThatThrownBy(() -> complaint.passOn(member("wangxy", "SH01"), LATER, AGENT.at(NOON)))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    void what_was_corrected_is_read_back_again() {
        complaint.readBack(AGENT.at(NOON));
        complaint.correct("倒车时刹车有异响", AGENT.at(NOON));
        assertThat(complaint.state()).isEqualTo(ComplaintState.RAISED);
    }

    @Test
    void only_the_owner_answers() {
        passedOn();
        assertThatThrownBy(() -> complaint.answer("已处理", MANAGER.at(NOON))).hasMessageContaining("NOT_THE_OWNER");
    }

    @Test
    void the_owner_cannot_close_it_alone() {
        complaint.readBack(AGENT.at(NOON));
        complaint.passOn(member("lujp", "SH01"), LATER, AGENT.at(NOON));
        complaint.answer("已致歉", MANAGER.at(NOON));
        assertThatThrownBy(() -> complaint.verdict(true, "满意", LATER, MANAGER.at(NOON)))
                .hasMessageContaining("OWNER_CANNOT_CLOSE");
    }

    @Test
    void a_customer_who_is_not_content_sends_it_back() {
        answered();
        complaint.verdict(false, "仍有异响", LATER, AGENT.at(NOON));
        assertThat(complaint.state()).isEqualTo(ComplaintState.PASSED_ON);
        assertThat(complaint.deadline()).isEqualTo(LATER);
    }

    @Test
    void the_owner_works_in_the_store() {
        complaint.readBack(AGENT.at(NOON));
        assertThatThrownBy(() -> complaint.passOn(member("xuzm", "SH02"), LATER, AGENT.at(NOON)))
                .hasMessageContaining("OWNER_NOT_HERE");
    }

    @Test
    void a_deadline_lies_ahead() {
        complaint.readBack(AGENT.at(NOON));
        assertThatThrownBy(() -> complaint.passOn(member("wangxy", "SH01"), NOON, AGENT.at(NOON)))
                .hasMessageContaining("IN_THE_PAST");
        Instant never = NOON.plus(Duration.ofDays(367));
        assertThatThrownBy(() -> complaint.passOn(member("wangxy", "SH01"), never, AGENT.at(NOON)))
                .hasMessageContaining("TOO_FAR_AHEAD");
    }

    @Test
    void an_overdue_complaint_is_escalated_until_somebody_else_takes_it() {
        passedOn();
        complaint.escalate(LATER);
        assertThat(complaint.escalatedAt()).isEqualTo(LATER);
        complaint.handOver(member("lujp", "SH01"), LATER.plusSeconds(3600), MANAGER.at(LATER));
        assertThat(complaint.escalatedAt()).isNull();
    }

    private void passedOn() {
        complaint.readBack(AGENT.at(NOON));
        complaint.passOn(member("wangxy", "SH01"), LATER, AGENT.at(NOON));
    }

    private void answered() {
        passedOn();
        complaint.answer("已免费更换刹车片", ADVISOR.at(NOON));
    }
}
