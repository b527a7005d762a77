package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The counter: parts handed over against two signatures, back-ordered, withdrawn, returned (R11). */
@Stateless
@Audited
public class RequisitionService {
    @Inject
    private PartsRequisitions requisitions;

    @Inject
    private PickTasks tasks;

    @Inject
    private Stock stock;

    @Inject
    private Shelf shelf;

    @Inject
    private Supply supply;

    @Inject
    private Receivers receivers;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Hands over. The caller signs as issuer, the technician as receiver by his PIN; stock falls now and only now.
     *
     * @param quantities position of the line → how many
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void issue(RecordNo number, int version, String receiver, String pin, Map<Integer, Integer> quantities) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        receivers.prove(actor, receiver, pin);
        PartsRequisition requisition = requisitions.get(number, version);
        StoreRoom room = room(requisition);
        requisition.issue(actor, at, receiver, quantities, room);
        room.reservation().ifPresent(task -> drawn(task, actor, at));
        tell(requisition, actor, at, receiver);
    }

    /** What is open is not there; the advisor is to know when it comes. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void backOrder(RecordNo number, int version) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        PartsRequisition requisition = requisitions.get(number, version);
        requisition.backOrder(actor, at);
        tell(requisition, actor, at, requisition.technician());
    }

    /** What is open is no longer wanted. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void withdraw(RecordNo number, int version, String why) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        PartsRequisition requisition = requisitions.get(number, version);
        requisition.withdraw(actor, at, why);
        tell(requisition, actor, at, requisition.technician());
    }

    /** Unused parts come back; the stock rises. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void putBack(RecordNo number, int version, int position, int quantity) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        PartsRequisition requisition = requisitions.get(number, version);
        RequisitionLine line = requisition.putBack(actor, at, position, quantity, room(requisition));
        handOffs.post(new PartsReturned(
                UUID.randomUUID(),
                requisition.storeCode(),
                requisition.repairOrderNo().value(),
                at,
                actor.login(),
                number.value(),
                line.lineNo(),
                line.partCode(),
                quantity));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsRequested asked) {
        requisitions.add(new PartsRequisition(asked, clock.instant()));
    }

    /** The visit is being settled: the counter neither issues for it nor takes back, before stock moves (R19). */
    @RolesAllowed(Roles.SYSTEM)
    public void take(ReviewPassed review) {
        Actor actor = Actor.system(review.by(), review.storeCode());
        requisitions
                .unsettled(new RepairOrderNo(review.repairOrderNo()))
                .forEach(requisition -> requisition.settle(actor, clock.instant()));
    }

    private StoreRoom room(PartsRequisition requisition) {
        Optional<PickTask> reservation = Optional.ofNullable(requisition.appointmentNo())
                .flatMap(tasks::find)
                .filter(PickTask::holdsParts);
        return new StoreRoom(requisition.storeCode(), stock, reservation);
    }

    private void drawn(PickTask task, Actor actor, Instant at) {
        task.drawn(actor, at);
        if (task.place() == null) {
            shelf.of(task.storeCode(), task.number()).ifPresent(ShelfPlace::clear);
        }
    }

    private void tell(PartsRequisition requisition, Actor actor, Instant at, String receiver) {
        List<PartItem> missing = requisition.lines().stream()
                .filter(line -> line.backOrdered() > 0)
                .map(RequisitionLine::awaited)
                .toList();
        handOffs.post(new PartsIssued(
                UUID.randomUUID(),
                requisition.storeCode(),
                requisition.repairOrderNo().value(),
                at,
                actor.login(),
                requisition.number().value(),
                receiver,
                requisition.items(),
                supply.dayFor(requisition.storeCode(), missing).orElse(null)));
    }
}
