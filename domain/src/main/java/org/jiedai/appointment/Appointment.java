package org.jiedai.appointment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Vehicle;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;

/**
 * A promised slot. The call is registered with its needs, a slot is chosen, everything is read back and then booked;
 * workshop and parts counter prepare it, the customer is reminded; he arrives, or parts, bay and people are given back.
 */
@Entity
@Table(name = "appointment")
public class Appointment extends Aggregate {
    public static final LifeCycle<AppointmentState, AppointmentAct> LIFE_CYCLE = AppointmentTable.LINES;

    private AppointmentNo number;

    @Column(name = "call_no")
    private RecordNo callNo;

    @Column(name = "customer_no")
    private CustomerNo customerNo;

    @Column(name = "vehicle_no")
    private VehicleNo vehicleNo;

    @Column(name = "customer_name")
    private String customerName;

    private Phone phone;
    private boolean bringer;
    private String plate;
    private String vehicle;
    private String need;

    @ElementCollection
    @CollectionTable(name = "appointment_item", joinColumns = @JoinColumn(name = "appointment_id"))
    private List<AppointmentItem> items = new ArrayList<>();

    @Column(name = "slot_start")
    private Instant slotStart;

    @Column(name = "slot_end")
    private Instant slotEnd;

    private int minutes;
    private String advisor;
    private String bay;
    private String technician;

    @Column(name = "read_back_text")
    private String readBackText;

    private boolean planned;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Enumerated(EnumType.STRING)
    private PartsReadiness parts;

    @Column(name = "shelf_place")
    private String shelfPlace;

    @Column(name = "parts_expected_on")
    private LocalDate partsExpectedOn;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    protected Appointment() {}

    /**
     * The call goes on the register (A1).
     *
     * @param call the call it came from, or null
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOTHING_NEEDED}
     */
    public Appointment(
            AppointmentNo number,
            Customer customer,
            Vehicle car,
            String need,
            List<LabourOperation> operations,
            RecordNo call,
            Actor actor,
            Instant at) {
        super(actor.storeCode());
        AppointmentRule.NOTHING_NEEDED.unless(!operations.isEmpty());
        this.number = number;
        this.customerNo = customer.number();
        this.vehicleNo = car.number();
        this.customerName = customer.name();
        this.phone = customer.phone();
        this.plate = car.plate() == null ? null : car.plate().value();
        this.vehicle = car.model();
        this.need = need;
        this.callNo = call;
        needs(operations);
        this.parts = PartsReadiness.NOT_ASKED;
        this.state = AppointmentState.REGISTERED;
        began(AppointmentAct.REGISTER, actor, at, state);
    }

    /** Name and telephone number of this booking are those of somebody who brings the car for its owner (A1). */
    public void broughtBy(Bringer who) {
        bringer = true;
        customerName = who.name();
        phone = who.phone();
    }

    @Override
    public String subject() {
        return number.value();
    }

    /** The caller chose one of the slots offered (A2). */
    public void chooseSlot(Slot slot, Actor actor, Instant at) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(at), slot.start());
        state = next(LIFE_CYCLE, state, AppointmentAct.CHOOSE_SLOT, actor, at, null);
        take(slot);
    }

    /**
     * Time and items were read back and confirmed (A4).
     *
     * @param text what was read
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NO_SLOT_CHOSEN}
     */
    public void readBack(String text, Actor actor, Instant at) {
        AppointmentRule.NO_SLOT_CHOSEN.unless(slotStart != null);
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), "field.readBack");
        state = next(LIFE_CYCLE, state, AppointmentAct.READ_BACK, actor, at, text);
        readBackText = text;
    }

    /**
     * The slot is promised (A6).
     *
     * @param slot at the time that was read back; advisor, bay or technician may be others if those were taken meanwhile
     * @param twice why the car is booked twice at the time; else null
     */
    public void book(Slot slot, String twice, Actor actor, Instant at) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(at), slot.start());
        state = next(LIFE_CYCLE, state, AppointmentAct.BOOK, actor, at, twice);
        take(slot);
        parts = PartsReadiness.ASKED;
    }

    /** The workshop pre-assigned it (A7). */
    public void planned(String newTechnician, String newBay, Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, AppointmentAct.PLAN, actor, at, null);
        technician = newTechnician;
        bay = newBay;
        planned = true;
        prepared(at);
    }

    /** Its parts lie on the appointment shelf (A8). */
    public void shelved(String place, Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, AppointmentAct.SHELVE, actor, at, place);
        parts = PartsReadiness.SHELVED;
        shelfPlace = place;
        prepared(at);
    }

    /**
     * Parts are short (A8).
     *
     * @param expectedOn when all of them should be here, or null
     * @param place where the others lie already, or null
     */
    public void runShort(LocalDate expectedOn, String place, String missing, Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, AppointmentAct.RUN_SHORT, actor, at, missing);
        parts = PartsReadiness.SHORT;
        partsExpectedOn = expectedOn;
        shelfPlace = place;
        prepared(at);
    }

    /** What was short is here and reserved, it is picked next (A8). */
    public void replenished(Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, AppointmentAct.REPLENISH, actor, at, null);
        parts = PartsReadiness.ASKED;
        partsExpectedOn = null;
        prepared(at);
    }

    /**
     * The customer was reminded (A9). That he does not come is no mere outcome: the cancelling says it, with its reason.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public void reminded(ReminderOutcome outcome, Actor actor, Instant at) {
        SharedRule.REASON_NEEDED.unless(outcome != ReminderOutcome.CANCELLED, AppointmentAct.CANCEL);
        state = next(LIFE_CYCLE, state, AppointmentAct.REMIND, actor, at, "ReminderOutcome." + outcome);
    }

    /** Another time (A9); workshop and parts prepare anew. */
    public void move(Slot slot, String reason, Actor actor, Instant at) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(at), slot.start());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.MOVE);
        state = next(LIFE_CYCLE, state, AppointmentAct.MOVE, actor, at, reason);
        take(slot);
        planned = false;
        prepared(at);
    }

    /**
     * Other work, at the same or another time (A6); workshop and parts prepare anew.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOTHING_NEEDED}
     */
    public void change(List<LabourOperation> operations, Slot slot, String reason, Actor actor, Instant at) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(at), slot.start());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.CHANGE);
        AppointmentRule.NOTHING_NEEDED.unless(!operations.isEmpty());
        state = next(LIFE_CYCLE, state, AppointmentAct.CHANGE, actor, at, reason);
        needs(operations);
        take(slot);
        planned = false;
        parts = PartsReadiness.ASKED;
        shelfPlace = null;
        partsExpectedOn = null;
        prepared(at);
    }

    /** The customer does not want it any more (A9). */
    public void cancel(String reason, Actor actor, Instant at) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.CANCEL);
        state = next(LIFE_CYCLE, state, AppointmentAct.CANCEL, actor, at, reason);
        giveBack();
    }

    /**
     * The customer did not come (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOT_MISSED_YET} until he is later than {@link AppointmentTable#LATE}
     */
    public void miss(Actor actor, Instant at) {
        boolean early = state == AppointmentState.BOOKED && at.isBefore(slotStart.plus(AppointmentTable.LATE));
        AppointmentRule.NOT_MISSED_YET.unless(!early, slotStart, AppointmentTable.LATE.toMinutes());
        state = next(LIFE_CYCLE, state, AppointmentAct.MISS, actor, at, null);
        giveBack();
    }

    /** Nobody came and nobody said so before the store closed (A9). */
    public void expire(Actor actor, Instant at) {
        state = next(LIFE_CYCLE, state, AppointmentAct.EXPIRE, actor, at, null);
        giveBack();
    }

    /**
     * That he did not come was a mistake, or he has come after all; workshop and parts prepare anew (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public void reinstate(String reason, Actor actor, Instant at) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.REINSTATE);
        state = next(LIFE_CYCLE, state, AppointmentAct.REINSTATE, actor, at, reason);
        planned = false;
        parts = PartsReadiness.ASKED;
        prepared(at);
    }

    private void giveBack() {
        parts = PartsReadiness.GIVEN_BACK;
        shelfPlace = null;
        partsExpectedOn = null;
    }

    /**
     * The customer is here, the visit begins (R2).
     *
     * @param ticked the codes of the items that were confirmed one by one
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#ITEM_NOT_TICKED}
     */
    public void arrive(String repairOrderNo, List<String> ticked, Actor actor, Instant at) {
        items.forEach(
                item -> AppointmentRule.ITEM_NOT_TICKED.unless(ticked.contains(item.operationCode()), item.name()));
        state = next(LIFE_CYCLE, state, AppointmentAct.ARRIVE, actor, at, repairOrderNo);
    }

    private void needs(List<LabourOperation> operations) {
        items.clear();
        operations.forEach(operation -> items.add(new AppointmentItem(operation)));
        minutes = operations.stream().mapToInt(LabourOperation::minutes).sum();
    }

    private void take(Slot slot) {
        slotStart = slot.start();
        slotEnd = slot.endOverDays();
        advisor = slot.advisor();
        bay = slot.bay();
        technician = slot.technician();
    }

    private void prepared(Instant at) {
        Instant since = preparedAt == null ? at : preparedAt;
        preparedAt = ready() ? since : null;
    }

    /** Whether everything is prepared: parts shelved, technician, bay and advisor named (A9). */
    public boolean ready() {
        return planned && parts == PartsReadiness.SHELVED && advisor != null;
    }

    /** Since when it is; null while something is missing. */
    public Instant preparedAt() {
        return preparedAt;
    }

    public Slot slot() {
        return new Slot(slotStart, slotEnd, minutes, advisor, bay, technician, 0);
    }

    public List<String> operationCodes() {
        return items.stream().map(AppointmentItem::operationCode).toList();
    }

    public AppointmentNo number() {
        return number;
    }

    public AppointmentState state() {
        return state;
    }

    /** The call it came from; null if nobody called for it. */
    public RecordNo callNo() {
        return callNo;
    }

    public CustomerNo customerNo() {
        return customerNo;
    }

    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    /** Whom notices about it are for: a bringer's own preferences nobody knows, and the owner's are not his. */
    public Recipient recipient() {
        return Recipient.of(bringer ? null : customerNo, customerName, plate, vehicle, phone);
    }

    public String customerName() {
        return customerName;
    }

    public Phone phone() {
        return phone;
    }

    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }

    /** Whether name and number are a bringer's, not the owner's. */
    public boolean bringer() {
        return bringer;
    }

    public String need() {
        return need;
    }

    public String readBackText() {
        return readBackText;
    }
}
