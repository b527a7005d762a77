package org.jiedai.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;

/**
 * The call after a visit. It falls due some days after delivery, goes through the script step by step, and is closed
 * with thanks; a customer who cannot talk gets another time, one who never answers is given up after three attempts.
 */
@Entity
@Table(name = "follow_up_call")
public class FollowUpCall extends Aggregate {
    /** The follow-up desk's table. */
    public static final LifeCycle<CallState, CallAct> LIFE_CYCLE = LifeCycle.of(CallState.class, CallAct.class)
            .when(CallState.DUE, CallAct.BEGIN, CallState.TALKING)
            .when(CallState.DUE, CallAct.POSTPONE, CallState.DUE)
            .when(CallState.DUE, CallAct.NO_ANSWER, CallState.DUE)
            .when(CallState.DUE, CallAct.GIVE_UP, CallState.UNREACHED)
            .when(CallState.TALKING, CallAct.POSTPONE, CallState.DUE)
            .when(CallState.TALKING, CallAct.COMPLAIN, CallState.TALKING)
            .when(CallState.TALKING, CallAct.SURVEY, CallState.SURVEYED)
            .when(CallState.SURVEYED, CallAct.COMPLAIN, CallState.SURVEYED)
            .when(CallState.SURVEYED, CallAct.TELL, CallState.TOLD)
            .when(CallState.TOLD, CallAct.COMPLAIN, CallState.TOLD)
            .when(CallState.TOLD, CallAct.THANK, CallState.CLOSED);

    /** After how many attempts a customer may be given up. */
    public static final int ATTEMPTS_NEEDED = 3;

    private RepairOrderNo number;

    @Embedded
    private FollowUpVisit visit;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int priority;

    // Counted here too, for the list.
    @Column(name = "attempts")
    private int attemptCount;

    @ElementCollection
    @CollectionTable(name = "follow_up_attempt", joinColumns = @JoinColumn(name = "call_id"))
    @OrderBy("at")
    private List<CallAttempt> attempts = new ArrayList<>();

    @Embedded
    private Survey survey;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected FollowUpCall() {}

    /** The customer drove off (R24); the call falls due. */
    public FollowUpCall(VehicleDelivered delivered, Instant dueAt, Instant at) {
        super(delivered.storeCode());
        number = new RepairOrderNo(delivered.repairOrderNo());
        visit = new FollowUpVisit(delivered);
        this.dueAt = dueAt;
        priority = visit.priority();
        state = CallState.DUE;
        began(CallAct.QUEUE, Actor.system(delivered.by(), storeCode()), at, state);
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RepairOrderNo number() {
        return number;
    }

    public CallState state() {
        return state;
    }

    public FollowUpVisit visit() {
        return visit;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** What the agent has before him. */
    public CallSheet sheet() {
        return new CallSheet(
                number, version(), state, visit, dueAt, List.copyOf(attempts), Optional.ofNullable(survey));
    }

    /** The customer is on the telephone and has time (F1, F2). */
    public void begin(Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, CallAct.BEGIN, actor, at, null);
        attempted(actor, at, CallOutcome.REACHED);
    }

    /** It is not convenient: another time is agreed (F2). */
    public void postpone(Actor actor, Instant at, Instant newTime) {
        SharedRule.IN_THE_PAST.unless(newTime.isAfter(at), newTime);
        boolean dialled = state == CallState.DUE;
        state = next(LIFE_CYCLE, state, CallAct.POSTPONE, actor, at, null);
        if (dialled) {
            attempted(actor, at, CallOutcome.NOT_CONVENIENT);
        }
        dueAt = newTime;
    }

    /** Nobody answers; the call falls due again. */
    public void noAnswer(Actor actor, Instant at, Instant again) {
        SharedRule.IN_THE_PAST.unless(again.isAfter(at), again);
        state = next(LIFE_CYCLE, state, CallAct.NO_ANSWER, actor, at, null);
        attempted(actor, at, CallOutcome.NO_ANSWER);
        dueAt = again;
    }

    /** Repair and staff are judged (F3). */
    public void survey(Actor actor, Instant at, Survey given) {
        state = next(LIFE_CYCLE, state, CallAct.SURVEY, actor, at, null);
        survey = given;
    }

    /** The customer complains (F4). */
    public Complaint complain(Actor actor, Instant at, RecordNo complaintNo, String text) {
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), "field.complaintText");
        state = next(LIFE_CYCLE, state, CallAct.COMPLAIN, actor, at, complaintNo.value());
        priority = Math.max(priority, 1);
        return new Complaint(complaintNo, this, actor, at, text.strip());
    }

    /** Next maintenance and the appointment service have been named (F5). */
    public void tell(Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, CallAct.TELL, actor, at, null);
    }

    /**
     * The customer is thanked (F6).
     *
     * @param complaints what he complained of in this call (F4)
     * @throws org.jiedai.shared.RuleBroken {@link CallRule#COMPLAINT_NOT_PASSED_ON}
     */
    public void thank(Actor actor, Instant at, List<Complaint> complaints) {
        settled(complaints);
        state = next(LIFE_CYCLE, state, CallAct.THANK, actor, at, null);
        closedAt = at;
    }

    /**
     * The customer cannot be reached.
     *
     * @param complaints what he complained of when he was (F4)
     * @throws org.jiedai.shared.RuleBroken {@link CallRule#TRY_AGAIN_FIRST}, {@link CallRule#COMPLAINT_NOT_PASSED_ON}
     */
    public void giveUp(Actor actor, Instant at, List<Complaint> complaints) {
        settled(complaints);
        CallRule.TRY_AGAIN_FIRST.unless(attemptCount >= ATTEMPTS_NEEDED, attemptCount, ATTEMPTS_NEEDED);
        state = next(LIFE_CYCLE, state, CallAct.GIVE_UP, actor, at, null);
        closedAt = at;
    }

    private static void settled(List<Complaint> complaints) {
        complaints.stream().filter(one -> !one.passedOn()).findFirst().ifPresent(one -> {
            throw CallRule.COMPLAINT_NOT_PASSED_ON.broken(one.number());
        });
    }

    private void attempted(Actor actor, Instant at, CallOutcome outcome) {
        attempts.add(new CallAttempt(at, actor, outcome));
        attemptCount = attempts.size();
    }
}
