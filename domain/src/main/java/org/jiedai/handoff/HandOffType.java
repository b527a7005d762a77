package org.jiedai.handoff;

import static org.jiedai.handoff.Desk.CASHIER;
import static org.jiedai.handoff.Desk.FOLLOW_UP;
import static org.jiedai.handoff.Desk.FRONT_DESK;
import static org.jiedai.handoff.Desk.PARTS;
import static org.jiedai.handoff.Desk.WASH;
import static org.jiedai.handoff.Desk.WORKSHOP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who says what to whom. Hand-offs without a receiving desk stay on the front desk, between its stages, in the same
 * transaction.
 */
public enum HandOffType {
    APPOINTMENT_BOOKED(AppointmentBooked.class, FRONT_DESK, WORKSHOP, PARTS),
    APPOINTMENT_CHANGED(AppointmentChanged.class, FRONT_DESK, WORKSHOP, PARTS),
    APPOINTMENT_MOVED(AppointmentMoved.class, FRONT_DESK, WORKSHOP, PARTS),
    APPOINTMENT_RELEASED(AppointmentReleased.class, FRONT_DESK, WORKSHOP, PARTS),
    APPOINTMENT_PLANNED(AppointmentPlanned.class, WORKSHOP, FRONT_DESK),
    PARTS_SHELVED(PartsShelved.class, PARTS, FRONT_DESK, WORKSHOP),
    PARTS_SHORT(PartsShort.class, PARTS, FRONT_DESK, WORKSHOP),
    PARTS_REPLENISHED(PartsReplenished.class, PARTS, FRONT_DESK, WORKSHOP),
    VISIT_BEGAN(VisitBegan.class, FRONT_DESK),
    VISIT_CANCELLED(VisitCancelled.class, FRONT_DESK),
    RECEPTION_FINISHED(ReceptionFinished.class, FRONT_DESK),
    ESTIMATE_CHANGED(EstimateChanged.class, FRONT_DESK),
    ESTIMATE_SIGNED(EstimateSigned.class, FRONT_DESK),
    REPAIR_RELEASED(RepairReleased.class, FRONT_DESK, WORKSHOP),
    TECHNICIAN_ASSIGNED(TechnicianAssigned.class, WORKSHOP, FRONT_DESK),
    PARTS_REQUESTED(PartsRequested.class, WORKSHOP, PARTS, FRONT_DESK),
    PARTS_ISSUED(PartsIssued.class, PARTS, WORKSHOP, FRONT_DESK),
    PARTS_RETURNED(PartsReturned.class, PARTS, FRONT_DESK),
    EXTRA_WORK_FOUND(ExtraWorkFound.class, WORKSHOP, FRONT_DESK),
    EXTRA_WORK_DECIDED(ExtraWorkDecided.class, FRONT_DESK, WORKSHOP),
    PROMISE_MOVED(PromiseMoved.class, FRONT_DESK, WORKSHOP),
    REPAIR_FINISHED(RepairFinished.class, WORKSHOP, FRONT_DESK),
    REWORK_ORDERED(ReworkOrdered.class, FRONT_DESK, WORKSHOP),
    WASH_REQUESTED(WashRequested.class, FRONT_DESK, WASH),
    WASH_FINISHED(WashFinished.class, WASH, FRONT_DESK),
    WASH_JUDGED(WashJudged.class, FRONT_DESK, WASH),
    REVIEW_PASSED(ReviewPassed.class, FRONT_DESK, PARTS),
    SETTLEMENT_REQUESTED(SettlementRequested.class, FRONT_DESK, CASHIER),
    SETTLEMENT_PAID(SettlementPaid.class, CASHIER, FRONT_DESK),
    SETTLEMENT_REOPENED(SettlementReopened.class, CASHIER, FRONT_DESK),
    VEHICLE_DELIVERED(VehicleDelivered.class, FRONT_DESK, FOLLOW_UP),
    /** A reply goes from whichever desk refuses to whichever desk sent, see {@link PostedHandOff#reply}. */
    HAND_OFF_REFUSED(HandOffRefused.class, null);

    private final Class<? extends HandOff> record;
    private final Desk from;
    private final Set<Desk> to;

    HandOffType(Class<? extends HandOff> record, Desk from, Desk... to) {
        this.record = record;
        this.from = from;
        this.to = EnumSet.noneOf(Desk.class);
        this.to.addAll(Arrays.asList(to));
    }

    public static HandOffType of(HandOff handOff) {
        return named(handOff.getClass().getSimpleName()).orElseThrow();
    }

    /** The type with this name on the queue ({@code JMSType}), which is the record's simple name. */
    public static Optional<HandOffType> named(String typeName) {
        return Arrays.stream(values())
                .filter(t -> t.typeName().equals(typeName))
                .findFirst();
    }

    public String typeName() {
        return record.getSimpleName();
    }

    public Class<? extends HandOff> record() {
        return record;
    }

    public Desk from() {
        return from;
    }

    public Set<Desk> to() {
        return to;
    }
}
