package org.jiedai.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.followup.FollowUpCallTest.AGENT;
import static org.jiedai.followup.FollowUpCallTest.LATER;
import static org.jiedai.followup.FollowUpCallTest.NOON;

import java.util.List;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.store.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F4")
class ComplaintTest {
    private static final Actor ADVISOR = new Actor("wangxy", "SH01", Set.of(Role.SERVICE_ADVISOR));
    private static final Actor MANAGER = new Actor("lujp", "SH01", Set.of(Role.SERVICE_MANAGER));

    private final Complaint complaint = raised();

    private static Complaint raised() {
        FollowUpCall call = FollowUpCallTest.call(null, null);
        call.begin(AGENT, NOON);
        return call.complain(AGENT, NOON, new RecordNo("CP-SH01-20261126-0001"), "刹车仍有异响");
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
                        "ANSWERED NOT_CONTENT PASSED_ON")
                .holds();
    }

    @Test
    void a_complaint_is_read_back_passed_on_answered_and_judged() {
        answered();
        complaint.verdict(AGENT, NOON, true, "满意", LATER);
        assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void the_call_does_not_end_while_it_lies_with_the_agent_and_it_is_late_from_the_first_word_on() {
        FollowUpCall call = FollowUpCallTest.call(null, null);
        call.begin(AGENT, NOON);
        Complaint of = call.complain(AGENT, NOON, new RecordNo("CP-SH01-20261126-0002"), "交车太晚");
        assertThat(of.deadline()).isEqualTo(NOON.plus(Complaint.USUAL_TIME));
        assertThatThrownBy(() -> call.thank(AGENT, NOON, List.of(of))).hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        of.readBack(AGENT, NOON);
        assertThatThrownBy(() -> call.thank(AGENT, NOON, List.of(of))).hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        assertThatThrownBy(() -> call.giveUp(AGENT, NOON, List.of(of))).hasMessageContaining("COMPLAINT_NOT_PASSED_ON");
        of.passOn(AGENT, NOON, member("wangxy", "SH01"), LATER);
        call.survey(AGENT, NOON, new Survey(5, 4, true, true, null));
        call.tell(AGENT, NOON);
        call.thank(AGENT, NOON, List.of(of));
        assertThat(call.state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void it_is_not_passed_on_before_it_is_read_back() {
        assertThatThrownBy(() -> complaint.passOn(AGENT, NOON, member("wangxy", "SH01"), LATER))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    void what_was_corrected_is_read_back_again() {
        complaint.readBack(AGENT, NOON);
        complaint.correct(AGENT, NOON, "倒车时刹车有异响");
        assertThat(complaint.state()).isEqualTo(ComplaintState.RAISED);
    }

    @Test
    void only_the_owner_answers() {
        passedOn();
        assertThatThrownBy(() -> complaint.answer(MANAGER, NOON, "已处理")).hasMessageContaining("NOT_THE_OWNER");
    }

    @Test
    void the_owner_cannot_close_it_alone() {
        complaint.readBack(AGENT, NOON);
        complaint.passOn(AGENT, NOON, member("lujp", "SH01"), LATER);
        complaint.answer(MANAGER, NOON, "已致歉");
        assertThatThrownBy(() -> complaint.verdict(MANAGER, NOON, true, "满意", LATER))
                .hasMessageContaining("OWNER_CANNOT_CLOSE");
    }

    @Test
    void a_customer_who_is_not_content_sends_it_back() {
        answered();
        complaint.verdict(AGENT, NOON, false, "仍有异响", LATER);
        assertThat(complaint.state()).isEqualTo(ComplaintState.PASSED_ON);
        assertThat(complaint.deadline()).isEqualTo(LATER);
    }

    @Test
    void the_owner_works_in_the_store() {
        complaint.readBack(AGENT, NOON);
        assertThatThrownBy(() -> complaint.passOn(AGENT, NOON, member("xuzm", "SH02"), LATER))
                .hasMessageContaining("OWNER_NOT_HERE");
    }

    @Test
    void a_deadline_lies_ahead() {
        complaint.readBack(AGENT, NOON);
        assertThatThrownBy(() -> complaint.passOn(AGENT, NOON, member("wangxy", "SH01"), NOON))
                .hasMessageContaining("IN_THE_PAST");
    }

    @Test
    void an_overdue_complaint_is_escalated_until_somebody_else_takes_it() {
        passedOn();
        complaint.escalate(LATER);
        assertThat(complaint.escalatedAt()).isEqualTo(LATER);
        complaint.handOver(MANAGER, LATER, member("lujp", "SH01"), LATER.plusSeconds(3600));
        assertThat(complaint.escalatedAt()).isNull();
    }

    private void passedOn() {
        complaint.readBack(AGENT, NOON);
        complaint.passOn(AGENT, NOON, member("wangxy", "SH01"), LATER);
    }

    private void answered() {
        passedOn();
        complaint.answer(ADVISOR, NOON, "已免费更换刹车片");
    }
}
