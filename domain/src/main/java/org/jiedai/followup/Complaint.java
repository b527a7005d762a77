package org.jiedai.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Ahead;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.StaffMember;

/**
 * What a customer complains about (F4). It is read back before it is passed on; the person responsible answers within
 * the deadline, or the complaint is escalated; the customer has the last word, and somebody else records it.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends Aggregate {
    /** The complaints' table. */
    public static final LifeCycle<ComplaintState, ComplaintAct> LIFE_CYCLE = LifeCycle.of(
                    ComplaintState.class, ComplaintAct.class)
            .when(ComplaintState.RAISED, ComplaintAct.CORRECT, ComplaintState.RAISED)
            .when(ComplaintState.RAISED, ComplaintAct.READ_BACK, ComplaintState.READ_BACK)
            .when(ComplaintState.READ_BACK, ComplaintAct.CORRECT, ComplaintState.RAISED)
            .when(ComplaintState.READ_BACK, ComplaintAct.PASS_ON, ComplaintState.PASSED_ON)
            .when(ComplaintState.PASSED_ON, ComplaintAct.HAND_OVER, ComplaintState.PASSED_ON)
            .when(ComplaintState.PASSED_ON, ComplaintAct.LEAVE_TO, ComplaintState.PASSED_ON)
            .when(ComplaintState.ANSWERED, ComplaintAct.LEAVE_TO, ComplaintState.ANSWERED)
            .when(ComplaintState.RAISED, ComplaintAct.ESCALATE, ComplaintState.RAISED)
            .when(ComplaintState.READ_BACK, ComplaintAct.ESCALATE, ComplaintState.READ_BACK)
            .when(ComplaintState.PASSED_ON, ComplaintAct.ESCALATE, ComplaintState.PASSED_ON)
            .when(ComplaintState.PASSED_ON, ComplaintAct.ANSWER, ComplaintState.ANSWERED)
            .when(ComplaintState.ANSWERED, ComplaintAct.CONTENT, ComplaintState.CLOSED)
            .when(ComplaintState.ANSWERED, ComplaintAct.NOT_CONTENT, ComplaintState.PASSED_ON);

    /** How long the person responsible has, unless another deadline is set. */
    public static final Duration USUAL_TIME = Duration.ofHours(24);

    private RecordNo number;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    private String plate;

    @Column(name = "customer_name")
    private String customerName;

    private String text;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private String owner;
    private Instant deadline;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    private String answer;
    private String verdict;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Complaint() {}

    /** Taken down during the call. */
    Complaint(RecordNo number, FollowUpCall call, String text, Stamp by) {
        super(call.storeCode());
        this.number = number;
        this.repairOrderNo = call.number();
        this.plate = call.visit().plate();
        this.customerName = call.visit().customerName();
        this.text = text;
        this.raisedAt = by.at();
        // From the customer's word on: a complaint that stays in the agent's hands is as late as one that lies
        // elsewhere.
        this.deadline = by.at().plus(USUAL_TIME);
        state = ComplaintState.RAISED;
        began(ComplaintAct.RAISE, state, by);
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RecordNo number() {
        return number;
    }

    public ComplaintState state() {
        return state;
    }

    public String plate() {
        return plate;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public Instant deadline() {
        return deadline;
    }

    /** What was read back was not what the customer meant. */
    public void correct(String newText, Stamp by) {
        needed(newText, "field.complaintText");
        state = next(LIFE_CYCLE, state, ComplaintAct.CORRECT, text, by);
        text = newText.strip();
    }

    /** Read back to the customer, who agrees. */
    public void readBack(Stamp by) {
        state = next(LIFE_CYCLE, state, ComplaintAct.READ_BACK, by);
    }

    /** The person responsible gets it, with a deadline. */
    public void passOn(StaffMember to, Instant until, Stamp by) {
        give(ComplaintAct.PASS_ON, to, until, by);
    }

    /** Somebody else becomes responsible. */
    public void handOver(StaffMember to, Instant until, Stamp by) {
        give(ComplaintAct.HAND_OVER, to, until, by);
    }

    /** Who was responsible leaves: somebody else is, until the same moment, and for the answer that was given. */
    public void leftTo(StaffMember to, Stamp by) {
        ComplaintRule.OWNER_NOT_HERE.unless(to.active() && to.stores().contains(storeCode()), to.login());
        state = next(LIFE_CYCLE, state, ComplaintAct.LEAVE_TO, owner + " → " + to.login(), by);
        owner = to.login();
    }

    /** Whether it is in somebody's hands who answers for it. */
    public boolean passedOn() {
        return state != ComplaintState.RAISED && state != ComplaintState.READ_BACK;
    }

    /** The deadline has passed without an answer, or without anybody responsible; the service manager sees it. */
    public void escalate(Instant at) {
        state = next(
                LIFE_CYCLE,
                state,
                ComplaintAct.ESCALATE,
                null,
                Actor.system("system", storeCode()).at(at));
        escalatedAt = at;
    }

    /** The person responsible says what has been done. */
    public void answer(String given, Stamp by) {
        needed(given, "field.answer");
        ComplaintRule.NOT_THE_OWNER.unless(by.login().equals(owner), owner);
        state = next(LIFE_CYCLE, state, ComplaintAct.ANSWER, given, by);
        answer = given.strip();
    }

    /** The customer has been told the answer and is content, or is not: then it goes back. */
    public void verdict(boolean content, String words, Instant until, Stamp by) {
        needed(words, "field.verdict");
        ComplaintRule.OWNER_CANNOT_CLOSE.unless(!by.login().equals(owner), owner);
        ComplaintAct act = content ? ComplaintAct.CONTENT : ComplaintAct.NOT_CONTENT;
        state = next(LIFE_CYCLE, state, act, words, by);
        verdict = words.strip();
        if (content) {
            closedAt = by.at();
        } else {
            restart(until);
        }
    }

    private void give(ComplaintAct act, StaffMember to, Instant until, Stamp by) {
        ComplaintRule.OWNER_NOT_HERE.unless(to.active() && to.stores().contains(storeCode()), to.login());
        Ahead.check(until, by.at());
        state = next(LIFE_CYCLE, state, act, to.login(), by);
        owner = to.login();
        restart(until);
    }

    private void restart(Instant until) {
        deadline = until;
        escalatedAt = null;
    }

    private static void needed(String given, String field) {
        SharedRule.FIELD_NEEDED.unless(given != null && !given.isBlank(), field);
    }
}
