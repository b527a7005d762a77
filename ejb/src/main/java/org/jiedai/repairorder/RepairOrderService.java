package org.jiedai.repairorder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Visitor;
import org.jiedai.handoff.Changes;
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.ReceptionFinished;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.AtWork;

/** The visit at the front desk: agreed, released, watched, promised anew, closed (R2, R8–R13, R24). */
@Stateless
@Audited
public class RepairOrderService {
    @Inject
    private RepairOrders orders;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Notices notices;

    @Inject
    private Changes changes;

    @Inject
    private Customers customers;

    @Inject
    private AtWork atWork;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void begin(@Observes VisitBegan visit) {
        orders.add(new RepairOrder(visit, caller.stamp()));
        atWork.mustStay(visit.by(), visit.storeCode(), Role.SERVICE_ADVISOR);
    }

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void received(@Observes ReceptionFinished finished) {
        of(finished).received(finished.mileage(), caller.stamp());
    }

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void estimateChanged(@Observes EstimateChanged changed) {
        of(changed).estimateChanged(changed, caller.stamp());
    }

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void agree(@Observes EstimateSigned signed) {
        of(signed).agree(signed, caller.stamp());
    }

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void close(@Observes VehicleDelivered delivered) {
        of(delivered).close(caller.stamp());
    }

    /** The customer waits or leaves (R9). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void chooseStay(RepairOrderNo number, int version, Stay stay, Phone contact) {
        orders.get(number, version).chooseStay(stay, contact, caller.stamp());
    }

    /** The customer's whole number, to dial; that it was shown is kept (U20). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public Phone revealPhone(RepairOrderNo number) {
        RepairOrder order = orders.get(number);
        Visitor came = order.visitor();
        CustomerRule.OF_FORMER_OWNER.unless(
                !order.state().isOver() || customers.owns(came.customerNo(), came.vehicleNo()));
        return came.phone();
    }

    /** To the workshop (R10). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void release(RepairOrderNo number, int version, String keyTag) {
        Stamp by = caller.stamp();
        RepairOrder order = orders.get(number, version);
        // As it is written on the board, however it was typed: one tag, one car.
        String tag = keyTag == null
                ? ""
                : Normalizer.normalize(keyTag, Normalizer.Form.NFKC).strip();
        orders.onTag(order.storeCode(), tag).stream()
                .filter(other -> !other.number().equals(number))
                .findFirst()
                .ifPresent(other -> {
                    throw RepairOrderRule.KEY_TAG_TAKEN.broken(
                            tag,
                            other.number(),
                            Objects.toString(
                                    other.visitor().plate(), other.visitor().vehicle()));
                });
        handOffs.post(order.release(tag, by));
    }

    /** The advisor checked the progress (R13). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void checkProgress(RepairOrderNo number, int version, ProgressJudgement judgement, String told) {
        orders.get(number, version).checkProgress(judgement, told, caller.stamp());
    }

    /**
     * A later promise; workshop and customer are told (R13). The reason is the house's own and is not told to the
     * customer.
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void movePromise(RepairOrderNo number, int version, Instant later, String reason) {
        Stamp by = caller.stamp();
        RepairOrder order = orders.get(number, version);
        handOffs.post(order.movePromise(later, reason, by));
        notices.write(new Notice(
                order.storeCode(),
                number.value(),
                Recipient.of(order.visitor()),
                NoticeKind.PROMISE_MOVED,
                Map.of("time", later.toString()),
                by.at()));
    }

    /** The visit ends before anything was released. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void cancel(RepairOrderNo number, int version, String reason) {
        handOffs.post(orders.get(number, version).cancel(reason, caller.stamp()));
    }

    /** Puts the progress checks that are due on the advisors' lists (R13). */
    @PermitAll
    public void raiseChecks() {
        Instant now = clock.instant();
        orders.toCheck(now.plus(Promise.CHECK_AHEAD)).forEach(order -> {
            order.raiseCheck(now);
            changes.afterCommit(order.storeCode());
        });
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(TechnicianAssigned message) {
        of(message).assigned(message, message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsRequested message) {
        of(message).partsRequested(message, message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsIssued message) {
        of(message).partsIssued(message, message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsReturned message) {
        of(message).partsReturned(message, message.takenAt(clock.instant()));
    }

    private RepairOrder of(HandOff.OfRepairOrder message) {
        return orders.get(new RepairOrderNo(message.repairOrderNo()));
    }
}
