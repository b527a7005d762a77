package org.jiedai.appointment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.catalogue.ChosenWork;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Vehicle;
import org.jiedai.customer.Visitor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * A promised slot. The call is registered with its needs, a slot is chosen, everything is read back and then booked;
 * workshop and parts counter prepare it, the customer is reminded; they arrive, or parts, bay and people are given
 * back.
 */
@Entity
@Table(name = "appointment")
public class Appointment extends Aggregate {
    public static final LifeCycle<AppointmentState, AppointmentAct> LIFE_CYCLE = AppointmentLifeCycle.LINES;

    private AppointmentNo number;

    @Column(name = "call_no")
    private RecordNo callNo;

    @Embedded
    private Visitor visitor;

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

    @Embedded
    private Preparation preparation;

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
        this.visitor = new Visitor(customer, car);
        this.need = need;
        this.callNo = call;
        needs(operations);
        this.preparation = new Preparation();
        this.state = AppointmentState.REGISTERED;
        began(AppointmentAct.REGISTER, state, by);
    }

    /** Name and telephone number of this booking are those of somebody who brings the car for its owner (A1). */
    public void broughtBy(Bringer who) {
        visitor.broughtBy(who);
    }

    /** Some of its operations come by menus (A3). */
    public void byMenus(ChosenWork chosen) {
        items.forEach(item -> item.by(chosen.menuOf().get(item.operationCode())));
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
     * @param slot at the time that was read back; advisor, bay or technician may be others if those were taken
     *     meanwhile
     * @param twice why the car is booked twice at the time; else null
     */
    public void book(Slot slot, String twice, Stamp by) {
        SharedRule.IN_THE_PAST.unless(slot.start().isAfter(by.at()), slot.start());
        state = next(LIFE_CYCLE, state, AppointmentAct.BOOK, twice, by);
        take(slot);
        preparation.anew(by.at());
    }

    /** The workshop pre-assigned it (A7). */
    public void planned(String newTechnician, String newBay, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.PLAN, by);
        technician = newTechnician;
        bay = newBay;
        preparation.planned(by.at());
    }

    /** Its parts lie on the appointment shelf (A8). */
    public void shelved(String place, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.SHELVE, place, by);
        preparation.partsAre(PartsReadiness.SHELVED, place, null, by.at());
    }

    /**
     * Parts are short (A8).
     *
     * @param expectedOn when all of them should be here, or null
     * @param place where the others lie already, or null
     */
    public void runShort(LocalDate expectedOn, String place, String missing, Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.RUN_SHORT, missing, by);
        preparation.partsAre(PartsReadiness.SHORT, place, expectedOn, by.at());
    }

    /** What was short is here and reserved, it is picked next (A8). */
    public void replenished(Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.REPLENISH, by);
        preparation.replenished(by.at());
    }

    /**
     * The customer was reminded (A9). That they do not come is no mere outcome: the cancelling says it, with its
     * reason.
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
        preparation.replan(by.at());
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
        preparation.anew(by.at());
    }

    /**
     * Whoever was to receive or to repair leaves, or is away for long: others are promised, at the same time.
     *
     * @param slot at the time that was promised
     */
    public void handOver(Slot slot, Stamp by) {
        String who = slot.advisor().equals(advisor)
                ? technician + " → " + slot.technician()
                : advisor + " → " + slot.advisor();
        state = next(LIFE_CYCLE, state, AppointmentAct.HAND_OVER, who, by);
        take(slot);
    }

    /** The customer does not want it any more (A9). */
    public void cancel(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.CANCEL);
        state = next(LIFE_CYCLE, state, AppointmentAct.CANCEL, reason, by);
        preparation.givenBack();
    }

    /**
     * The customer did not come (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOT_MISSED_YET} until they are later than
     *     {@link AppointmentLifeCycle#LATE}
     */
    public void miss(Stamp by) {
        boolean early = state == AppointmentState.BOOKED && by.at().isBefore(slotStart.plus(AppointmentLifeCycle.LATE));
        AppointmentRule.NOT_MISSED_YET.unless(!early, slotStart, AppointmentLifeCycle.LATE.toMinutes());
        state = next(LIFE_CYCLE, state, AppointmentAct.MISS, by);
        preparation.givenBack();
    }

    /** Nobody came and nobody said so before the store closed (A9). */
    public void expire(Stamp by) {
        state = next(LIFE_CYCLE, state, AppointmentAct.EXPIRE, by);
        preparation.givenBack();
    }

    /**
     * That they did not come was a mistake, or they have come after all; workshop and parts prepare anew (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public void reinstate(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.REINSTATE);
        state = next(LIFE_CYCLE, state, AppointmentAct.REINSTATE, reason, by);
        preparation.anew(by.at());
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

    /** How far workshop and parts counter are with it. */
    public Preparation preparation() {
        return preparation;
    }

    public Slot slot() {
        return new Slot(slotStart, slotEnd, minutes, advisor, bay, technician, 0);
    }

    /** What is to be done, and what of it comes by a menu. */
    public ChosenWork work() {
        return new ChosenWork(
                operationCodes(),
                items.stream()
                        .filter(item -> item.menuCode() != null)
                        .collect(Collectors.toMap(
                                AppointmentItem::operationCode, AppointmentItem::menuCode, (one, other) -> one)));
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

    /** Whom it is promised, and for which car. */
    public Visitor visitor() {
        return visitor;
    }

    public String need() {
        return need;
    }

    public String readBackText() {
        return readBackText;
    }
}
