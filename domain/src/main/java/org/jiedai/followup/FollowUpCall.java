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
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Ahead;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * The call after a visit. It falls due some days after delivery, goes through the script step by step, and is closed
 * with thanks; a customer who cannot talk gets another time, one who never answers is given up after three attempts.
 */
@Entity
@Table(name = "follow_up_call")
public class FollowUpCall extends Aggregate {
    /** The follow-up desk's table. */
    public static final LifeCycle<FollowUpState, FollowUpAct> LIFE_CYCLE = LifeCycle.of(
                    FollowUpState.class, FollowUpAct.class)
            .when(FollowUpState.DUE, FollowUpAct.BEGIN, FollowUpState.TALKING)
            .when(FollowUpState.DUE, FollowUpAct.POSTPONE, FollowUpState.DUE)
            .when(FollowUpState.DUE, FollowUpAct.NO_ANSWER, FollowUpState.DUE)
            .when(FollowUpState.DUE, FollowUpAct.GIVE_UP, FollowUpState.UNREACHED)
            .when(FollowUpState.DUE, FollowUpAct.SPARE, FollowUpState.SPARED)
            .when(FollowUpState.TALKING, FollowUpAct.POSTPONE, FollowUpState.DUE)
            .when(FollowUpState.TALKING, FollowUpAct.COMPLAIN, FollowUpState.TALKING)
            .when(FollowUpState.TALKING, FollowUpAct.SURVEY, FollowUpState.SURVEYED)
            .when(FollowUpState.SURVEYED, FollowUpAct.COMPLAIN, FollowUpState.SURVEYED)
            .when(FollowUpState.SURVEYED, FollowUpAct.TELL, FollowUpState.TOLD)
            .when(FollowUpState.TOLD, FollowUpAct.COMPLAIN, FollowUpState.TOLD)
            .when(FollowUpState.TOLD, FollowUpAct.THANK, FollowUpState.CLOSED);

    /** After how many attempts a customer may be given up. */
    public static final int ATTEMPTS_NEEDED = 3;

    private RepairOrderNo number;

    @Embedded
    private FollowUpVisit visit;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int priority;

    // Counted here too, for the list.
    @Column(name = "attempts")
    private int attemptCount;

    @ElementCollection
    @CollectionTable(name = "follow_up_attempt", joinColumns = @JoinColumn(name = "call_id"))
    @OrderBy("at")
    private List<FollowUpAttempt> attempts = new ArrayList<>();

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
        state = FollowUpState.DUE;
        began(FollowUpAct.QUEUE, state, delivered.takenAt(at));
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RepairOrderNo number() {
        return number;
    }

    public FollowUpState state() {
        return state;
    }

    public FollowUpVisit visit() {
        return visit;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** What the agent has before them. */
    public FollowUpSheet sheet() {
        return new FollowUpSheet(
                number, version(), state, visit, dueAt, List.copyOf(attempts), Optional.ofNullable(survey));
    }

    /** The customer is on the telephone and has time (F1, F2). */
    public void begin(Stamp by) {
        state = next(LIFE_CYCLE, state, FollowUpAct.BEGIN, by);
        attempted(FollowUpOutcome.REACHED, by);
    }

    /** It is not convenient: another time is agreed (F2). */
    public void postpone(Instant newTime, Stamp by) {
        Ahead.check(newTime, by.at());
        boolean dialled = state == FollowUpState.DUE;
        state = next(LIFE_CYCLE, state, FollowUpAct.POSTPONE, by);
        if (dialled) {
            attempted(FollowUpOutcome.NOT_CONVENIENT, by);
        }
        dueAt = newTime;
    }

    /** Nobody answers; the call falls due again. */
    public void noAnswer(Instant again, Stamp by) {
        Ahead.check(again, by.at());
        state = next(LIFE_CYCLE, state, FollowUpAct.NO_ANSWER, by);
        attempted(FollowUpOutcome.NO_ANSWER, by);
        dueAt = again;
    }

    /** Repair and staff are judged (F3). */
    public void survey(Survey given, Stamp by) {
        state = next(LIFE_CYCLE, state, FollowUpAct.SURVEY, by);
        survey = given;
    }

    /** The customer complains (F4). */
    public Complaint complain(RecordNo complaintNo, String text, Stamp by) {
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), "field.complaintText");
        state = next(LIFE_CYCLE, state, FollowUpAct.COMPLAIN, complaintNo.value(), by);
        priority = Math.max(priority, 1);
        return new Complaint(complaintNo, this, text.strip(), by);
    }

    /** Next maintenance and the appointment service have been named (F5). */
    public void tell(Stamp by) {
        state = next(LIFE_CYCLE, state, FollowUpAct.TELL, by);
    }

    /**
     * The customer is thanked (F6).
     *
     * @param complaints what they complained of in this call (F4)
     * @throws org.jiedai.shared.RuleBroken {@link FollowUpRule#COMPLAINT_NOT_PASSED_ON}
     */
    public void thank(List<Complaint> complaints, Stamp by) {
        settled(complaints);
        state = next(LIFE_CYCLE, state, FollowUpAct.THANK, by);
        closedAt = by.at();
    }

    /**
     * The customer cannot be reached.
     *
     * @param complaints what they complained of when they were (F4)
     * @throws org.jiedai.shared.RuleBroken {@link FollowUpRule#TRY_AGAIN_FIRST},
     *     {@link FollowUpRule#COMPLAINT_NOT_PASSED_ON}
     */
    public void giveUp(List<Complaint> complaints, Stamp by) {
        settled(complaints);
        FollowUpRule.TRY_AGAIN_FIRST.unless(attemptCount >= ATTEMPTS_NEEDED, attemptCount, ATTEMPTS_NEEDED);
        state = next(LIFE_CYCLE, state, FollowUpAct.GIVE_UP, by);
        closedAt = by.at();
    }

    /** The customer does not want to be called. */
    public void spare(Stamp by) {
        state = next(LIFE_CYCLE, state, FollowUpAct.SPARE, by);
        closedAt = by.at();
    }

    /** It is this customer whom it is for. */
    public void concerns(CustomerNo customer) {
        visit.concerns(customer);
    }

    private static void settled(List<Complaint> complaints) {
        complaints.stream().filter(one -> !one.passedOn()).findFirst().ifPresent(one -> {
            throw FollowUpRule.COMPLAINT_NOT_PASSED_ON.broken(one.number());
        });
    }

    private void attempted(FollowUpOutcome outcome, Stamp by) {
        attempts.add(new FollowUpAttempt(outcome, by));
        attemptCount = attempts.size();
    }
}
