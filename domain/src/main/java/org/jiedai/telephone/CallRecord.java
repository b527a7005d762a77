package org.jiedai.telephone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * One telephone call: when it rang, when it was answered and by whom (A1), that the caller was thanked (A5), or that it
 * was missed and called back. The telephone system's words may come in any order: each only adds what it knows, and the
 * state says whether the call was answered and whether it is over, so all orders end alike.
 */
@Entity
@Table(name = "call_record")
public class CallRecord extends Aggregate {
    /** A telephone that rang longer rings no more, whatever was not told. */
    public static final Duration LONGEST_RINGING = Duration.ofMinutes(5);

    /** The telephone desk's table. */
    public static final LifeCycle<CallRecordState, CallRecordAct> LIFE_CYCLE = LifeCycle.of(
                    CallRecordState.class, CallRecordAct.class)
            .when(CallRecordState.RINGING, CallRecordAct.RING, CallRecordState.RINGING)
            .when(CallRecordState.RINGING, CallRecordAct.ANSWER, CallRecordState.ANSWERED)
            .when(CallRecordState.RINGING, CallRecordAct.TAKE, CallRecordState.ANSWERED)
            .when(CallRecordState.RINGING, CallRecordAct.END, CallRecordState.MISSED)
            .when(CallRecordState.RINGING, CallRecordAct.MISS, CallRecordState.MISSED)
            .when(CallRecordState.RINGING, CallRecordAct.LAPSE, CallRecordState.MISSED)
            .when(CallRecordState.ANSWERED, CallRecordAct.RING, CallRecordState.ANSWERED)
            .when(CallRecordState.ANSWERED, CallRecordAct.ANSWER, CallRecordState.ANSWERED)
            .when(CallRecordState.ANSWERED, CallRecordAct.TAKE, CallRecordState.ANSWERED)
            .when(CallRecordState.ANSWERED, CallRecordAct.REGISTER, CallRecordState.ANSWERED)
            .when(CallRecordState.ANSWERED, CallRecordAct.THANK, CallRecordState.ANSWERED)
            .when(CallRecordState.ANSWERED, CallRecordAct.END, CallRecordState.ENDED)
            .when(CallRecordState.ANSWERED, CallRecordAct.MISS, CallRecordState.ENDED)
            .when(CallRecordState.MISSED, CallRecordAct.RING, CallRecordState.MISSED)
            .when(CallRecordState.MISSED, CallRecordAct.ANSWER, CallRecordState.ENDED)
            .when(CallRecordState.MISSED, CallRecordAct.END, CallRecordState.MISSED)
            .when(CallRecordState.MISSED, CallRecordAct.MISS, CallRecordState.MISSED)
            .when(CallRecordState.MISSED, CallRecordAct.TRY_BACK, CallRecordState.MISSED)
            .when(CallRecordState.MISSED, CallRecordAct.CALL_BACK, CallRecordState.CALLED_BACK)
            .when(CallRecordState.ENDED, CallRecordAct.RING, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.ANSWER, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.TAKE, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.REGISTER, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.THANK, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.END, CallRecordState.ENDED)
            .when(CallRecordState.ENDED, CallRecordAct.MISS, CallRecordState.ENDED)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.RING, CallRecordState.CALLED_BACK)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.ANSWER, CallRecordState.CALLED_BACK)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.REGISTER, CallRecordState.CALLED_BACK)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.THANK, CallRecordState.CALLED_BACK)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.END, CallRecordState.CALLED_BACK)
            .when(CallRecordState.CALLED_BACK, CallRecordAct.MISS, CallRecordState.CALLED_BACK);

    private RecordNo number;

    // The telephone system's own name of the call; null for one that was entered by hand.
    @Column(name = "call_id")
    private String callId;

    // One caller, one spelling; a number from abroad is as the telephone system shows it, and no telephone number to
    // us.
    @Column(name = "caller_id")
    private String callerId;

    private Phone phone;

    private String extension;

    @Column(name = "rings_at")
    private String ringsAt;

    @Column(name = "rang_at")
    private Instant rangAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "in_three_rings")
    private boolean inThreeRings;

    @Column(name = "thanked_at")
    private Instant thankedAt;

    @Column(name = "appointment_no")
    private String appointmentNo;

    // Of the register form; null as long as nothing was registered.
    @Column(name = "form_id")
    private String formId;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_back")
    private CallBackOutcome callBack;

    @Enumerated(EnumType.STRING)
    private CallRecordState state;

    protected CallRecord() {}

    /**
     * A call entered by hand by whoever answered it.
     *
     * @param rangAt when it began to ring; null if nobody measured it, or if we called: then it counts in no rate
     * @param threeRings how long three rings last in this store
     */
    public CallRecord(
            RecordNo number, Phone phone, Instant rangAt, Instant answeredAt, Actor actor, Duration threeRings) {
        super(actor.storeCode());
        SharedRule.IN_THE_PAST.unless(rangAt == null || !answeredAt.isBefore(rangAt), answeredAt);
        this.number = number;
        this.phone = phone;
        this.callerId = phone.value();
        this.rangAt = rangAt;
        state = CallRecordState.ANSWERED;
        began(CallRecordAct.RECORD, state, actor.at(answeredAt));
        answered(answeredAt, actor.login());
        judge(threeRings);
    }

    /** A call of which the telephone system speaks for the first time. */
    public CallRecord(RecordNo number, CallEvent first, Duration threeRings, Stamp by) {
        super(first.storeCode());
        this.number = number;
        callId = first.callId();
        state = CallRecordState.RINGING;
        began(CallRecordAct.RING, state, by);
        if (first.kind() == CallEventKind.RINGING) {
            identify(first);
            rang(first);
        } else {
            hear(first, threeRings, by);
        }
    }

    /** What the telephone system tells; late, doubled or before its time, it ends right. */
    public final void hear(CallEvent event, Duration threeRings, Stamp by) {
        identify(event);
        switch (event.kind()) {
            case RINGING -> {
                state = next(LIFE_CYCLE, state, CallRecordAct.RING, by);
                rang(event);
            }
            case ANSWERED -> {
                state = next(LIFE_CYCLE, state, CallRecordAct.ANSWER, by);
                answered(event.occurredAt(), event.login());
            }
            case ENDED -> over(CallRecordAct.END, event, by);
            case MISSED -> over(CallRecordAct.MISS, event, by);
        }
        judge(threeRings);
    }

    /**
     * Somebody at a desk takes the call: their register form is filled with it. The time at which they lifted the
     * receiver is the telephone system's to say; until it does, this moment counts.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CallRecordRule#CALL_TAKEN}
     */
    public void take(Duration threeRings, Stamp by) {
        CallRecordRule.CALL_TAKEN.unless(answeredBy == null || answeredBy.equals(by.login()), answeredBy);
        state = next(LIFE_CYCLE, state, CallRecordAct.TAKE, by);
        answered(answeredAt == null ? by.at() : answeredAt, by.login());
        judge(threeRings);
    }

    /**
     * Caller, car and needs went on the register (A1).
     *
     * @param form the register form's own id
     */
    public void register(AppointmentNo registered, UUID form, Stamp by) {
        state = next(LIFE_CYCLE, state, CallRecordAct.REGISTER, registered.value(), by);
        appointmentNo = registered.value();
        formId = form.toString();
    }

    /** The caller was thanked: their booking is made, or they want none (A5). Once, also if they make two bookings. */
    public void thank(Stamp by) {
        if (thankedAt == null) {
            state = next(LIFE_CYCLE, state, CallRecordAct.THANK, by);
            thankedAt = by.at();
        }
    }

    /** The telephone system told neither that it was answered nor that it ended: to be called back. */
    public void lapse(Stamp by) {
        state = next(LIFE_CYCLE, state, CallRecordAct.LAPSE, by);
    }

    /** A missed caller was called back, or it was tried; who was not reached stays on the list, behind the others. */
    public void callBack(CallBackOutcome outcome, Stamp by) {
        CallRecordAct act = outcome == CallBackOutcome.NOT_REACHED ? CallRecordAct.TRY_BACK : CallRecordAct.CALL_BACK;
        state = next(LIFE_CYCLE, state, act, "CallBackOutcome." + outcome, by);
        callBack = outcome;
    }

    private void identify(CallEvent event) {
        if (callerId == null && event.phone() != null) {
            phone = Phone.known(event.phone()).orElse(null);
            callerId = phone == null ? event.phone() : phone.value();
        }
        if (extension == null) {
            extension = event.extension();
        }
    }

    // Two desks that ring at once are everybody's.
    private void rang(CallEvent event) {
        boolean same = rangAt == null || Objects.equals(ringsAt, event.login());
        ringsAt = same ? event.login() : null;
        rangAt = earlier(rangAt, event.occurredAt());
    }

    private void over(CallRecordAct act, CallEvent event, Stamp by) {
        state = next(LIFE_CYCLE, state, act, by);
        endedAt = event.occurredAt();
    }

    // Who put the caller through answered later than who lifted the receiver.
    private void answered(Instant moment, String login) {
        boolean first = answeredAt == null || !moment.isAfter(answeredAt);
        if (login != null && (first || answeredBy == null)) {
            answeredBy = login;
        }
        answeredAt = earlier(answeredAt, moment);
    }

    private void judge(Duration threeRings) {
        inThreeRings = rangAt != null
                && answeredAt != null
                && Duration.between(rangAt, answeredAt).compareTo(threeRings) <= 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RecordNo number() {
        return number;
    }

    public CallRecordState state() {
        return state;
    }

    /** The caller's number, if it is one we can dial; null if it is withheld. */
    public Phone phone() {
        return phone;
    }

    /** The caller's number as it is shown; null if it is withheld. */
    public String callerId() {
        return callerId;
    }

    /** Whether it was answered within three rings (A1). */
    public boolean inThreeRings() {
        return inThreeRings;
    }

    public Instant rangAt() {
        return rangAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant thankedAt() {
        return thankedAt;
    }

    /** What it led to; null as long as nothing was registered. */
    public AppointmentNo appointmentNo() {
        return appointmentNo == null ? null : new AppointmentNo(appointmentNo);
    }

    /** The register form that was sent for it; null as long as nothing was registered. */
    public String formId() {
        return formId;
    }

    /** The telephone system's own name of the call; null for one entered by hand. */
    public String callId() {
        return callId;
    }
}
