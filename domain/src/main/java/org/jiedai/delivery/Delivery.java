package org.jiedai.delivery;

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
import org.jiedai.catalogue.GivenDiscount;
import org.jiedai.catalogue.JobPart;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.SettledLine;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;

/**
 * The car goes back to its customer: the settlement is drawn up and explained, the car is shown, the cashier is paid,
 * the next maintenance is told, the protection kit comes off, and the customer is seen off (R20–R24).
 */
@Entity
@Table(name = "delivery")
public class Delivery extends Aggregate {
    /** The delivery's table. */
    public static final LifeCycle<DeliveryState, DeliveryAct> LIFE_CYCLE = LifeCycle.of(
                    DeliveryState.class, DeliveryAct.class)
            .when(DeliveryState.PREPARING, DeliveryAct.PREPARE, DeliveryState.PREPARED)
            .when(DeliveryState.PREPARED, DeliveryAct.SHOW, DeliveryState.SHOWN)
            .when(DeliveryState.SHOWN, DeliveryAct.HAND_TO_CASHIER, DeliveryState.AT_CASHIER)
            .when(DeliveryState.AT_CASHIER, DeliveryAct.PAY, DeliveryState.PAID)
            .when(DeliveryState.PAID, DeliveryAct.ADVISE, DeliveryState.ADVISED)
            .when(DeliveryState.PAID, DeliveryAct.REOPEN, DeliveryState.AT_CASHIER)
            .when(DeliveryState.ADVISED, DeliveryAct.REOPEN, DeliveryState.AT_CASHIER)
            .when(DeliveryState.ADVISED, DeliveryAct.SEE_OFF, DeliveryState.CLOSED)
            .when(DeliveryState.CLOSED, DeliveryAct.REOPEN, DeliveryState.CLOSED)
            .when(DeliveryState.CLOSED, DeliveryAct.PAY, DeliveryState.CLOSED);

    private RepairOrderNo number;

    @Column(name = "vehicle_no")
    private VehicleNo vehicleNo;

    @Column(name = "customer_name")
    private String customerName;

    private String phone;
    private String plate;
    private String vehicle;
    private String advisor;
    private String technician;
    private int mileage;

    @Column(name = "promised_at")
    private Instant promisedAt;

    private int reworks;

    @Column(name = "signed_total")
    private Money signedTotal;

    @ElementCollection
    @CollectionTable(name = "delivered_line", joinColumns = @JoinColumn(name = "delivery_id"))
    private List<DeliveredLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delivered_part", joinColumns = @JoinColumn(name = "delivery_id"))
    private List<JobPart> parts = new ArrayList<>();

    private String declined;

    @Column(name = "difference_reason")
    private String differenceReason;

    @Column(name = "next_maintenance")
    private String nextMaintenance;

    private String hazards;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    protected Delivery() {}

    /** The completion review is passed (R19). */
    public Delivery(ReviewPassed review, Stamp by) {
        super(review.storeCode());
        number = new RepairOrderNo(review.repairOrderNo());
        vehicleNo = new VehicleNo(review.vehicleNo());
        customerName = review.customerName();
        phone = review.phone();
        plate = review.plate();
        vehicle = review.vehicle();
        advisor = review.advisor();
        technician = review.technician();
        mileage = review.outcome().mileage();
        promisedAt = review.outcome().promisedAt();
        reworks = review.outcome().reworks();
        signedTotal = new Money(review.outcome().signedTotal());
        declined = String.join("、", review.declined());
        review.lines().forEach(this::add);
        state = DeliveryState.PREPARING;
        began(DeliveryAct.OPEN, state, by);
    }

    private void add(SettledLine line) {
        lines.add(new DeliveredLine(line));
        line.parts().forEach(part -> parts.add(new JobPart(line.lineNo(), part)));
    }

    @Override
    public String subject() {
        return number.value();
    }

    /**
     * The settlement is printed ahead and the delivery kit lies ready (R20).
     *
     * @param why the explanation, if the settlement differs from the signed estimate
     * @throws org.jiedai.shared.RuleBroken {@link DeliveryRule#DIFFERENCE_UNEXPLAINED},
     *     {@link DeliveryRule#KIT_INCOMPLETE}
     */
    public void prepare(boolean keys, boolean booklet, String why, Stamp by) {
        DeliveryRule.KIT_INCOMPLETE.unless(keys && booklet);
        DeliveryRule.DIFFERENCE_UNEXPLAINED.unless(
                due().equals(signedTotal) || (why != null && !why.isBlank()), signedTotal, due());
        state = next(LIFE_CYCLE, state, DeliveryAct.PREPARE, why, by);
        differenceReason = why;
    }

    /**
     * The customer walks through work, appearance and belongings (R21).
     *
     * @throws org.jiedai.shared.RuleBroken {@link DeliveryRule#CHECK_MISSING}
     */
    public void show(WalkThrough points, Stamp by) {
        DeliveryRule.CHECK_MISSING.unless(points.complete());
        state = next(LIFE_CYCLE, state, DeliveryAct.SHOW, by);
    }

    /** To the cashier (R22). */
    public SettlementRequested handToCashier(Stamp by) {
        state = next(LIFE_CYCLE, state, DeliveryAct.HAND_TO_CASHIER, by);
        return new SettlementRequested(
                Cover.of(this, by), new Car(plate, vehicle), customerName, advisor, settledLines());
    }

    /** Nothing is left to pay (R22). */
    public void paid(Stamp by) {
        state = next(LIFE_CYCLE, state, DeliveryAct.PAY, by);
    }

    /** A payment was reversed: back at the till; a car that has left stays gone, but its history says so (R22). */
    public void reopen(String why, Stamp by) {
        state = next(LIFE_CYCLE, state, DeliveryAct.REOPEN, why, by);
    }

    /** Next maintenance and open hazards are told (R23). */
    public void advise(NextMaintenance due, String openHazards, Stamp by) {
        state = next(LIFE_CYCLE, state, DeliveryAct.ADVISE, due.toString(), by);
        nextMaintenance = due.toString();
        hazards = openHazards;
    }

    /**
     * The kit comes off in front of the customer, who is seen off (R24).
     *
     * @throws org.jiedai.shared.RuleBroken {@link DeliveryRule#KIT_NOT_REMOVED}
     */
    public VehicleDelivered seeOff(boolean kitRemoved, Stamp by) {
        DeliveryRule.KIT_NOT_REMOVED.unless(kitRemoved);
        state = next(LIFE_CYCLE, state, DeliveryAct.SEE_OFF, by);
        return new VehicleDelivered(
                Cover.of(this, by),
                new Car(plate, vehicle),
                new Contact(customerName, phone),
                advisor,
                technician,
                total().yuan(),
                work(),
                nextMaintenance,
                promisedAt,
                reworks,
                vehicleNo.value());
    }

    public Money labour() {
        return Money.sum(lines.stream().map(DeliveredLine::labour).toList());
    }

    public Money material() {
        return Money.sum(parts.stream().map(JobPart::amount).toList());
    }

    /** What the customer themselves is to pay: what they signed for is held against it. */
    public Money due() {
        return Money.sum(settledLines().stream()
                .filter(line -> Payer.CUSTOMER.name().equals(line.payer()))
                .map(Delivery::amount)
                .toList());
    }

    private static Money amount(SettledLine line) {
        return new Money(line.labour())
                .plus(Money.sum(line.parts().stream()
                        .map(part -> new Money(part.price()).times(part.quantity()))
                        .toList()));
    }

    public Money total() {
        return labour().plus(material());
    }

    /** The lines in the form in which hand-offs carry them. */
    public List<SettledLine> settledLines() {
        return lines.stream()
                .map(line -> new SettledLine(
                        line.lineNo(),
                        line.name(),
                        line.minutes(),
                        line.labour().yuan(),
                        line.payer(),
                        parts.stream()
                                .filter(p -> p.lineNo() == line.lineNo())
                                .map(JobPart::item)
                                .toList(),
                        GivenDiscount.say(line.discount(), GivenDiscount::listLabour),
                        GivenDiscount.say(line.discount(), GivenDiscount::percent),
                        GivenDiscount.say(line.discount(), GivenDiscount::reason)))
                .toList();
    }

    /** The names of what was done, for the follow-up call. */
    public String work() {
        return String.join("、", lines.stream().map(DeliveredLine::name).toList());
    }

    public RepairOrderNo number() {
        return number;
    }

    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    public String customerName() {
        return customerName;
    }

    public String phone() {
        return phone;
    }

    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }

    public String advisor() {
        return advisor;
    }

    public String technician() {
        return technician;
    }

    public int mileage() {
        return mileage;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public int reworks() {
        return reworks;
    }

    public Money signedTotal() {
        return signedTotal;
    }

    public List<DeliveredLine> lines() {
        return List.copyOf(lines);
    }

    public List<JobPart> parts() {
        return List.copyOf(parts);
    }

    public String declined() {
        return declined;
    }

    /** Why the settlement differs from the signed estimate; null if it does not, or is not prepared yet (R20). */
    public String differenceReason() {
        return differenceReason;
    }

    public String nextMaintenance() {
        return nextMaintenance;
    }

    public DeliveryState state() {
        return state;
    }
}
