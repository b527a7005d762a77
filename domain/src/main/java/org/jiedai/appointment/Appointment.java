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
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
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
            Stamp by) {
        super(by.storeCode());
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
        began(AppointmentAct.REGISTER, state, by);
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
    public void chooseSlot(Slot slot, Stamp by) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(by.at()), slot.start());
        state = next(LIFE_CYCLE, state, AppointmentAct.CHOOSE_SLOT, by);
        take(slot);
    }

    /**
     * Time and items were read back and confirmed (A4).
     *
     * @param text what was read
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NO_SLOT_CHOSEN}
     */
    public void readBack(String text, Stamp by) {
        AppointmentRule.NO_SLOT_CHOSEN.unless(slotStart != null);
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), "field.readBack");
        state = next(LIFE_CYCLE, state, AppointmentAct.READ_BACK, text, by);
        readBackText = text;
    }

    /**
     * The slot is promised (A6).
     *
     * @param slot at the time that was read back; advisor, bay or technician may be others if those were taken meanwhile
     * @param twice why the car is booked twice at the time; else null
     */
    public void book(Slot slot, String twice, Stamp by) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(by.at()), slot.start());
        state = next(LIFE_CYCLE, state, AppointmentAct.BOOK, twice, by);
        take(slot);
        parts = PartsReadiness.ASKED;
    }

    /** The workshop pre-assigned it (A7). */
    public void planned(String newTechnician, String newBay, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.PLAN, by);
        technician = newTechnician;
        bay = newBay;
        planned = true;
        prepared(by.at());
    }

    /** Its parts lie on the appointment shelf (A8). */
    public void shelved(String place, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.SHELVE, place, by);
        parts = PartsReadiness.SHELVED;
        shelfPlace = place;
        prepared(by.at());
    }

    /**
     * Parts are short (A8).
     *
     * @param expectedOn when all of them should be here, or null
     * @param place where the others lie already, or null
     */
    public void runShort(LocalDate expectedOn, String place, String missing, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.RUN_SHORT, missing, by);
        parts = PartsReadiness.SHORT;
        partsExpectedOn = expectedOn;
        shelfPlace = place;
        prepared(by.at());
    }

    /** What was short is here and reserved, it is picked next (A8). */
    public void replenished(Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.REPLENISH, by);
        parts = PartsReadiness.ASKED;
        partsExpectedOn = null;
        prepared(by.at());
    }

    /**
     * The customer was reminded (A9). That he does not come is no mere outcome: the cancelling says it, with its reason.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public void reminded(ReminderOutcome outcome, Stamp by) {
        SharedRule.REASON_NEEDED.unless(outcome != ReminderOutcome.CANCELLED, AppointmentAct.CANCEL);
        state = next(LIFE_CYCLE, state, AppointmentAct.REMIND, "ReminderOutcome." + outcome, by);
    }

    /** Another time (A9); workshop and parts prepare anew. */
    public void move(Slot slot, String reason, Stamp by) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(by.at()), slot.start());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.MOVE);
        state = next(LIFE_CYCLE, state, AppointmentAct.MOVE, reason, by);
        take(slot);
        planned = false;
        prepared(by.at());
    }

    /**
     * Other work, at the same or another time (A6); workshop and parts prepare anew.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOTHING_NEEDED}
     */
    public void change(List<LabourOperation> operations, Slot slot, String reason, Stamp by) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(by.at()), slot.start());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.CHANGE);
        AppointmentRule.NOTHING_NEEDED.unless(!operations.isEmpty());
        state = next(LIFE_CYCLE, state, AppointmentAct.CHANGE, reason, by);
        needs(operations);
        take(slot);
        planned = false;
        parts = PartsReadiness.ASKED;
        shelfPlace = null;
        partsExpectedOn = null;
        prepared(by.at());
    }

    /** The customer does not want it any more (A9). */
    public void cancel(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.CANCEL);
        state = next(LIFE_CYCLE, state, AppointmentAct.CANCEL, reason, by);
        giveBack();
    }

    /**
     * The customer did not come (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOT_MISSED_YET} until he is later than {@link AppointmentTable#LATE}
     */
    public void miss(Stamp by) {
        boolean early = state == AppointmentState.BOOKED && by.at().isBefore(slotStart.plus(AppointmentTable.LATE));
        AppointmentRule.NOT_MISSED_YET.unless(!early, slotStart, AppointmentTable.LATE.toMinutes());
        state = next(LIFE_CYCLE, state, AppointmentAct.MISS, by);
        giveBack();
    }

    /** Nobody came and nobody said so before the store closed (A9). */
    public void expire(Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.EXPIRE, by);
        giveBack();
    }

    /**
     * That he did not come was a mistake, or he has come after all; workshop and parts prepare anew (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public void reinstate(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.REINSTATE);
        state = next(LIFE_CYCLE, state, AppointmentAct.REINSTATE, reason, by);
        planned = false;
        parts = PartsReadiness.ASKED;
        prepared(by.at());
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
    public void arrive(String repairOrderNo, List<String> ticked, Stamp by) {
        items.forEach(
                item -> AppointmentRule.ITEM_NOT_TICKED.unless(ticked.contains(item.operationCode()), item.name()));
        state = next(LIFE_CYCLE, state, AppointmentAct.ARRIVE, repairOrderNo, by);
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
