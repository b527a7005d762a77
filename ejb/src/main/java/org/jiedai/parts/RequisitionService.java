package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

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
     * Hands over. The caller signs as issuer, the technician as receiver by their PIN; stock falls now and only now.
     *
     * @param quantities position of the line → how many
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void issue(RecordNo number, int version, String receiver, String pin, Map<Integer, Integer> quantities) {
        Stamp by = caller.stamp();
        receivers.prove(by.actor(), receiver, pin);
        PartsRequisition requisition = requisitions.get(number, version);
        StoreRoom room = room(requisition);
        requisition.issue(receiver, quantities, room, by);
        room.reservation().ifPresent(task -> drawn(task, by));
        tell(requisition, receiver, by);
    }

    /** What is open is not there; the advisor is to know when it comes. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void backOrder(RecordNo number, int version) {
        Stamp by = caller.stamp();
        PartsRequisition requisition = requisitions.get(number, version);
        requisition.backOrder(by);
        tell(requisition, requisition.technician(), by);
    }

    /** What is open is no longer wanted. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void withdraw(RecordNo number, int version, String why) {
        Stamp by = caller.stamp();
        PartsRequisition requisition = requisitions.get(number, version);
        requisition.withdraw(why, by);
        tell(requisition, requisition.technician(), by);
    }

    /** Unused parts come back; the stock rises. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void putBack(RecordNo number, int version, int position, int quantity) {
        PartsRequisition requisition = requisitions.get(number, version);
        handOffs.post(requisition.putBack(position, quantity, room(requisition), caller.stamp()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsRequested asked) {
        requisitions.add(new PartsRequisition(asked, clock.instant()));
    }

    /** The visit is being settled: the counter neither issues for it nor takes back, before stock moves (R19). */
    @RolesAllowed(Roles.SYSTEM)
    public void take(ReviewPassed review) {
        requisitions
                .unsettled(new RepairOrderNo(review.repairOrderNo()))
                .forEach(requisition -> requisition.settle(review.takenAt(clock.instant())));
    }

    private StoreRoom room(PartsRequisition requisition) {
        Optional<PickTask> reservation = Optional.ofNullable(requisition.appointmentNo())
                .flatMap(tasks::find)
                .filter(PickTask::holdsParts);
        return new StoreRoom(requisition.storeCode(), stock, reservation);
    }

    private void drawn(PickTask task, Stamp by) {
        task.drawn(by);
        if (task.place() == null) {
            shelf.of(task.storeCode(), task.number()).ifPresent(ShelfPlace::clear);
        }
    }

    private void tell(PartsRequisition requisition, String receiver, Stamp by) {
        List<PartItem> missing = requisition.lines().stream()
                .filter(line -> line.backOrdered() > 0)
                .map(RequisitionLine::awaited)
                .toList();
        LocalDate expectedOn = supply.dayFor(requisition.storeCode(), missing).orElse(null);
        handOffs.post(requisition.told(receiver, expectedOn, by));
    }
}
