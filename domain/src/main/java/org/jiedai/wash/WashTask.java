package org.jiedai.wash;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.WashFinished;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/**
 * One car in the wash bay's line. It comes with the advisor's request, waits its turn by promised time, is washed and
 * reported; the advisor accepts it or sends it back to the head of the line.
 */
@Entity
@Table(name = "wash_task")
public class WashTask extends Aggregate {
    /** The wash bay's table. */
    public static final LifeCycle<WashState, WashAct> LIFE_CYCLE = LifeCycle.of(WashState.class, WashAct.class)
            .when(WashState.WAITING, WashAct.START, WashState.WASHING)
            .when(WashState.WASHING, WashAct.REPORT, WashState.REPORTED)
            .when(WashState.REPORTED, WashAct.ACCEPT, WashState.ACCEPTED)
            .when(WashState.REPORTED, WashAct.SEND_BACK, WashState.WAITING);

    private RepairOrderNo number;
    private String plate;
    private String vehicle;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Enumerated(EnumType.STRING)
    private WashState state;

    private String washer;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "sent_back_for")
    private String sentBackFor;

    protected WashTask() {}

    /** The car joins the line (R18). */
    public WashTask(WashRequested request, Instant at) {
        super(request.storeCode());
        number = new RepairOrderNo(request.repairOrderNo());
        plate = request.plate();
        vehicle = request.vehicle();
        promisedAt = request.promisedAt();
        state = WashState.WAITING;
        began(WashAct.QUEUE, state, request.takenAt(at));
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RepairOrderNo number() {
        return number;
    }

    public WashState state() {
        return state;
    }

    public String washer() {
        return washer;
    }

    /** A washer takes the car. */
    public void start(Stamp by) {
        state = next(LIFE_CYCLE, state, WashAct.START, by);
        washer = by.login();
        startedAt = by.at();
    }

    /** The washer reports it clean, and how many minutes it took, at least one (R19). */
    public WashFinished report(Stamp by) {
        state = next(LIFE_CYCLE, state, WashAct.REPORT, by);
        long minutes = Duration.between(startedAt, by.at()).toMinutes();
        return new WashFinished(Cover.of(this, by), (int) Math.max(1, minutes));
    }

    /** The advisor accepted the wash. */
    public void accept(Stamp by) {
        state = next(LIFE_CYCLE, state, WashAct.ACCEPT, by);
    }

    /** The advisor was not content; the car waits again, with the reason on its card. */
    public void sendBack(String reason, Stamp by) {
        state = next(LIFE_CYCLE, state, WashAct.SEND_BACK, reason, by);
        sentBackFor = reason;
    }
}
