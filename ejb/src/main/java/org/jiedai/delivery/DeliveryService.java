package org.jiedai.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The car is handed back: settled, shown, paid, advised, seen off (R20–R24). */
@Stateless
@Audited
public class DeliveryService {
    @Inject
    private Deliveries deliveries;

    @Inject
    private MaintenancePlan plan;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void open(@Observes ReviewPassed review) {
        deliveries.add(new Delivery(review, caller.stamp()));
    }

    /** Settlement printed ahead, delivery kit ready (R20). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void prepare(RepairOrderNo number, int version, boolean keys, boolean booklet, String why) {
        deliveries.get(number, version).prepare(keys, booklet, why, caller.stamp());
    }

    /** The customer walks through work, appearance and belongings (R21). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void show(RepairOrderNo number, int version, WalkThrough points) {
        deliveries.get(number, version).show(points, caller.stamp());
    }

    /** To the cashier (R22). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void handToCashier(RepairOrderNo number, int version) {
        handOffs.post(deliveries.get(number, version).handToCashier(caller.stamp()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(SettlementPaid message) {
        deliveries.get(new RepairOrderNo(message.repairOrderNo())).paid(message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(SettlementReopened message) {
        deliveries
                .get(new RepairOrderNo(message.repairOrderNo()))
                .reopen(message.reason(), message.takenAt(clock.instant()));
    }

    /**
     * Next maintenance and open hazards are told (R23).
     *
     * @param said when the car should come again, if the maker's schedule says nothing of it; else null
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void advise(RepairOrderNo number, int version, NextMaintenance said, String hazards) {
        Delivery delivery = deliveries.get(number, version);
        delivery.advise(plan.next(delivery, said), hazards, caller.stamp());
    }

    /** The kit comes off, the customer is seen off; the order closes and the follow-up call falls due (R24). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void seeOff(RepairOrderNo number, int version, boolean kitRemoved) {
        handOffs.post(deliveries.get(number, version).seeOff(kitRemoved, caller.stamp()));
    }
}
