package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.LineResult;
import org.jiedai.shared.LifeCycle;

/** A line of a work ticket, with the time clocked on it (R12). Part of its {@link WorkTicket}. */
@Entity
@Table(name = "ticket_line")
public class TicketLine {
    public static final LifeCycle<TicketLineState, TicketAct> LIFE_CYCLE = LifeCycle.of(
                    TicketLineState.class, TicketAct.class)
            .when(TicketLineState.OPEN, TicketAct.START, TicketLineState.RUNNING)
            .when(TicketLineState.OPEN, TicketAct.EXPLAIN, TicketLineState.EXPLAINED)
            .when(TicketLineState.RUNNING, TicketAct.PAUSE, TicketLineState.PAUSED)
            .when(TicketLineState.RUNNING, TicketAct.FORGET, TicketLineState.PAUSED)
            .when(TicketLineState.RUNNING, TicketAct.FINISH, TicketLineState.DONE)
            .when(TicketLineState.PAUSED, TicketAct.START, TicketLineState.RUNNING)
            .when(TicketLineState.PAUSED, TicketAct.FINISH, TicketLineState.DONE)
            .when(TicketLineState.PAUSED, TicketAct.EXPLAIN, TicketLineState.EXPLAINED)
            .when(TicketLineState.DONE, TicketAct.REWORK, TicketLineState.OPEN)
            .when(TicketLineState.EXPLAINED, TicketAct.START, TicketLineState.RUNNING)
            .when(TicketLineState.EXPLAINED, TicketAct.REWORK, TicketLineState.OPEN);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "operation_code")
    private String operationCode;

    private String name;
    private String trade;
    private int minutes;
    private int difficulty;

    @Enumerated(EnumType.STRING)
    private TicketLineState state;

    private boolean held;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "clocked_seconds")
    private long clockedSeconds;

    // Nobody stopped its clock on the day it was started, and nobody has set its minutes right since.
    @Column(name = "clock_forgotten")
    private boolean clockForgotten;

    private String note;

    protected TicketLine() {}

    TicketLine(LineItem item) {
        this.lineNo = item.lineNo();
        this.operationCode = item.operationCode();
        this.name = item.name();
        this.trade = item.trade();
        this.minutes = item.minutes();
        this.difficulty = item.difficulty();
        this.state = TicketLineState.OPEN;
    }

    void start(Instant at) {
        WorkshopRule.LINE_HELD.unless(!held, lineNo);
        state = LIFE_CYCLE.next(state, TicketAct.START);
        startedAt = at;
        note = null;
    }

    /** Pause or finish: the clock stops. */
    void stop(TicketAct act, Instant at, String why) {
        WorkshopRule.LINE_HELD.unless(!held || act != TicketAct.FINISH, lineNo);
        state = LIFE_CYCLE.next(state, act);
        clockedSeconds +=
                startedAt == null ? 0 : Duration.between(startedAt, at).toSeconds();
        startedAt = null;
        note = why;
    }

    /** Nobody stopped the clock: it counts to the end of that shop day. */
    void forget(Instant end) {
        stop(TicketAct.FORGET, end, null);
        clockForgotten = true;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#CLOCK_RUNS} */
    void correct(int minutesWorked) {
        WorkshopRule.CLOCK_RUNS.unless(state != TicketLineState.RUNNING, lineNo);
        clockedSeconds = minutesWorked * 60L;
        clockForgotten = false;
    }

    void explain(String why) {
        state = LIFE_CYCLE.next(state, TicketAct.EXPLAIN);
        note = why;
    }

    void rework(String why) {
        state = LIFE_CYCLE.next(state, TicketAct.REWORK);
        note = why;
    }

    /** Waits for the customer's word about extra work, or no longer (R14). */
    void hold(boolean waiting) {
        held = waiting;
    }

    boolean settled() {
        return state == TicketLineState.DONE || state == TicketLineState.EXPLAINED;
    }

    LineResult result() {
        boolean done = state == TicketLineState.DONE;
        return new LineResult(lineNo, done, minutesClocked(), done ? null : note);
    }

    NeededSkill need() {
        return new NeededSkill(trade, difficulty);
    }

    public int lineNo() {
        return lineNo;
    }

    public TicketLineState state() {
        return state;
    }

    public boolean held() {
        return held;
    }

    public String note() {
        return note;
    }

    /** Whether its clock ran on overnight and its minutes were not set right yet. */
    public boolean clockForgotten() {
        return clockForgotten;
    }

    /** Whole minutes clocked so far, rounded; a running clock counts when it stops. */
    public int minutesClocked() {
        return (int) Math.round(clockedSeconds / 60.0);
    }
}
