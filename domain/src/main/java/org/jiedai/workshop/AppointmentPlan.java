package org.jiedai.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentPlanned;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Stamp;
import org.jiedai.store.BayKind;

/**
 * Who will work where on a booked car (A7). Proposed by the system when the front desk books, accepted or changed by
 * the controller, proposed anew when the appointment moves, void when it is released, taken over by the work ticket
 * when the car has come.
 */
@Entity
@Table(name = "appointment_plan")
public class AppointmentPlan extends Aggregate {
    public static final LifeCycle<PlanState, PlanAct> LIFE_CYCLE = LifeCycle.of(PlanState.class, PlanAct.class)
            .when(PlanState.PROPOSED, PlanAct.PLAN, PlanState.PLANNED)
            .when(PlanState.PROPOSED, PlanAct.HAND_OVER, PlanState.PROPOSED)
            .when(PlanState.PLANNED, PlanAct.HAND_OVER, PlanState.PLANNED)
            .when(PlanState.PROPOSED, PlanAct.MOVE, PlanState.PROPOSED)
            .when(PlanState.PROPOSED, PlanAct.CHANGE, PlanState.PROPOSED)
            .when(PlanState.PROPOSED, PlanAct.TAKE_OVER, PlanState.TAKEN_OVER)
            .when(PlanState.PROPOSED, PlanAct.RELEASE, PlanState.VOID)
            .when(PlanState.PLANNED, PlanAct.PLAN, PlanState.PLANNED)
            .when(PlanState.PLANNED, PlanAct.MOVE, PlanState.PROPOSED)
            .when(PlanState.PLANNED, PlanAct.CHANGE, PlanState.PROPOSED)
            .when(PlanState.PLANNED, PlanAct.TAKE_OVER, PlanState.TAKEN_OVER)
            .when(PlanState.PLANNED, PlanAct.RELEASE, PlanState.VOID)
            // Its customer came after all (A9).
            .when(PlanState.VOID, PlanAct.CHANGE, PlanState.PROPOSED);

    private AppointmentNo number;
    private Plate plate;
    private String vehicle;

    @Column(name = "customer_name")
    private String customerName;

    private String advisor;
    private String work;

    @Enumerated(EnumType.STRING)
    @Column(name = "bay_kind")
    private BayKind bayKind;

    @Column(name = "slot_start")
    private Instant slotStart;

    @Column(name = "slot_end")
    private Instant slotEnd;

    private int minutes;
    private String technician;
    private String bay;

    @Enumerated(EnumType.STRING)
    private PlannedParts parts;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @ElementCollection
    @CollectionTable(name = "appointment_plan_need", joinColumns = @JoinColumn(name = "plan_id"))
    private List<NeededSkill> needs = new ArrayList<>();

    protected AppointmentPlan() {}

    /** A booked car; technician and bay follow by {@link #propose}. */
    public AppointmentPlan(AppointmentBooked booked, BayKind bayKind, Instant at) {
        super(booked.storeCode());
        this.number = new AppointmentNo(booked.appointmentNo());
        this.plate = booked.plate() == null ? null : new Plate(booked.plate());
        this.vehicle = booked.vehicle();
        this.customerName = booked.customerName();
        this.advisor = booked.advisor();
        this.state = PlanState.PROPOSED;
        need(booked.lines(), bayKind);
        lie(booked);
        began(PlanAct.PROPOSE, state, booked.takenAt(at));
    }

    /** What the system proposes; either may be null when nobody masters the work or no bay is free. */
    public void propose(String proposedTechnician, String proposedBay) {
        technician = proposedTechnician;
        bay = proposedBay;
    }

    /**
     * The controller's word.
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING}, {@link WorkshopRule#BAY_OCCUPIED},
     *     {@link WorkshopRule#BAY_UNFIT}
     */
    public AppointmentPlanned plan(Craftsman who, String where, Bays bays, Stamp by) {
        who.mustMaster(needs);
        String free = bays.mustSuit(where, bayKind);
        state = next(LIFE_CYCLE, state, PlanAct.PLAN, by);
        technician = who.login();
        bay = free;
        return new AppointmentPlanned(Cover.of(this, by), technician, bay);
    }

    /**
     * Whoever was to work on it leaves; what the controller had said of the bay stays.
     *
     * @return told the front desk if the controller had promised who was to do it
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING}
     */
    public Optional<AppointmentPlanned> handOver(Craftsman who, Stamp by) {
        who.mustMaster(needs);
        state = next(LIFE_CYCLE, state, PlanAct.HAND_OVER, technician + " → " + who.login(), by);
        technician = who.login();
        return state == PlanState.PLANNED
                ? Optional.of(new AppointmentPlanned(Cover.of(this, by), technician, bay))
                : Optional.empty();
    }

    /** A new time; the proposal is made anew. */
    public void move(AppointmentMoved moved, Stamp by) {
        state = next(LIFE_CYCLE, state, PlanAct.MOVE, moved.reason(), by);
        lie(moved);
    }

    /** Other work (A6); the proposal is made anew, and the parts are asked for anew. */
    public void change(AppointmentChanged changed, BayKind newBayKind, Stamp by) {
        state = next(LIFE_CYCLE, state, PlanAct.CHANGE, changed.reason(), by);
        need(changed.lines(), newBayKind);
        lie(changed);
        advisor = changed.advisor();
        parts = null;
    }

    /** What the parts desk says of the parts (A8). */
    public void partsAre(PlannedParts now) {
        parts = now;
    }

    public void takeOver(Stamp by) {
        state = next(LIFE_CYCLE, state, PlanAct.TAKE_OVER, by);
    }

    public void release(String why, Stamp by) {
        state = next(LIFE_CYCLE, state, PlanAct.RELEASE, why, by);
    }

    /** Whether the car is still to come. */
    public boolean ahead() {
        return state == PlanState.PROPOSED || state == PlanState.PLANNED;
    }

    private void need(List<LineItem> lines, BayKind kind) {
        work = lines.stream().map(LineItem::name).collect(Collectors.joining(" + "));
        bayKind = kind;
        needs.clear();
        lines.forEach(line -> needs.add(NeededSkill.of(line)));
    }

    private void lie(HandOff.OfSlot slot) {
        slotStart = slot.slotStart();
        minutes = slot.minutes();
        slotEnd = slot.done();
    }

    @Override
    public String subject() {
        return number.value();
    }

    public AppointmentNo number() {
        return number;
    }

    public PlanState state() {
        return state;
    }

    public Plate plate() {
        return plate;
    }

    public BayKind bayKind() {
        return bayKind;
    }

    public Instant slotStart() {
        return slotStart;
    }

    public Instant slotEnd() {
        return slotEnd;
    }

    /** What the workshop knows of the parts; null as long as it was told nothing. */
    public PlannedParts parts() {
        return parts;
    }

    public int minutes() {
        return minutes;
    }

    public String technician() {
        return technician;
    }

    public String bay() {
        return bay;
    }

    public List<NeededSkill> needs() {
        return List.copyOf(needs);
    }
}
