package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.WashFinished;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** From the workshop's report to the completion review: final inspection, wash, review (R17–R19). */
@Stateless
@Audited
public class InspectionService {
    @Inject
    private RepairOrders orders;

    @Inject
    private ExtraWorks extraWorks;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public void take(RepairFinished message) {
        of(message).repairFinished(message, sender(message), clock.instant());
    }

    /** The final inspection is passed (R17). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void pass(RepairOrderNo number, int version) {
        orders.get(number, version).pass(caller.actor(), clock.instant());
    }

    /** The named lines go back to the workshop (R17). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void fail(RepairOrderNo number, int version, List<Integer> lines, String reason) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RepairOrder order = orders.get(number, version);
        order.fail(lines, reason, actor, at);
        handOffs.post(new ReworkOrdered(
                UUID.randomUUID(), order.storeCode(), number.value(), at, actor.login(), lines, reason));
    }

    /** To the wash bay (R18). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void sendToWash(RepairOrderNo number, int version) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RepairOrder order = orders.get(number, version);
        order.sendToWash(actor, at);
        handOffs.post(new WashRequested(
                UUID.randomUUID(),
                order.storeCode(),
                number.value(),
                at,
                actor.login(),
                order.visitor().plate(),
                order.visitor().vehicle(),
                order.promise().present()));
    }

    /** The customer does not want a wash (R18). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void declineWash(RepairOrderNo number, int version) {
        orders.get(number, version).declineWash(caller.actor(), clock.instant());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashFinished message) {
        of(message).washed(sender(message), clock.instant());
    }

    /** The wash is accepted (R19). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void acceptWash(RepairOrderNo number, int version) {
        orders.get(number, version).acceptWash(caller.actor(), clock.instant());
        judge(number, true, null);
    }

    /** The car goes back to the wash bay (R19). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void rejectWash(RepairOrderNo number, int version, String reason) {
        orders.get(number, version).rejectWash(reason, caller.actor(), clock.instant());
        judge(number, false, reason);
    }

    /**
     * The completion review: nothing may be missing (R19).
     *
     * @param why why agreed parts were never drawn, if so
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void review(RepairOrderNo number, int version, String why) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RepairOrder order = orders.get(number, version);
        List<ExtraWork> found = extraWorks.of(number);
        order.review(found.stream().anyMatch(e -> e.state() != ExtraWorkState.ANSWERED), why, actor, at);
        handOffs.post(passed(order, found, actor, at));
    }

    private void judge(RepairOrderNo number, boolean accepted, String reason) {
        Actor actor = caller.actor();
        handOffs.post(new WashJudged(
                UUID.randomUUID(),
                actor.storeCode(),
                number.value(),
                clock.instant(),
                actor.login(),
                accepted,
                reason));
    }

    private static ReviewPassed passed(RepairOrder order, List<ExtraWork> found, Actor actor, Instant at) {
        Visitor visitor = order.visitor();
        return new ReviewPassed(
                UUID.randomUUID(),
                order.storeCode(),
                order.number().value(),
                at,
                actor.login(),
                visitor.plate(),
                visitor.vehicle(),
                visitor.customerName(),
                visitor.phone().value(),
                visitor.vehicleNo().value(),
                order.advisor(),
                order.technician(),
                order.mileage(),
                order.promise().first(),
                order.reworks(),
                order.signedTotal().yuan(),
                order.actual().settledLines(),
                found.stream().flatMap(e -> e.declined().stream()).toList());
    }

    private RepairOrder of(HandOff.OfRepairOrder message) {
        return orders.get(new RepairOrderNo(message.repairOrderNo()));
    }

    private static Actor sender(HandOff message) {
        return Actor.system(message.by(), message.storeCode());
    }
}
