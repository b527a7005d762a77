package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.WashFinished;
import org.jiedai.shared.Audited;
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
        of(message).repairFinished(message, message.takenAt(clock.instant()));
    }

    /** The final inspection is passed (R17). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void pass(RepairOrderNo number, int version) {
        orders.get(number, version).pass(caller.stamp());
    }

    /** The named lines go back to the workshop (R17). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void fail(RepairOrderNo number, int version, List<Integer> lines, String reason) {
        handOffs.post(orders.get(number, version).fail(lines, reason, caller.stamp()));
    }

    /** To the wash bay (R18). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void sendToWash(RepairOrderNo number, int version) {
        handOffs.post(orders.get(number, version).sendToWash(caller.stamp()));
    }

    /** The customer does not want a wash (R18). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void declineWash(RepairOrderNo number, int version) {
        orders.get(number, version).declineWash(caller.stamp());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashFinished message) {
        of(message).washed(message.takenAt(clock.instant()));
    }

    /** The wash is accepted (R19). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void acceptWash(RepairOrderNo number, int version) {
        handOffs.post(orders.get(number, version).acceptWash(caller.stamp()));
    }

    /** The car goes back to the wash bay (R19). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void rejectWash(RepairOrderNo number, int version, String reason) {
        handOffs.post(orders.get(number, version).rejectWash(reason, caller.stamp()));
    }

    /**
     * The completion review: nothing may be missing (R19).
     *
     * @param why why agreed parts were never drawn, if so
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void review(RepairOrderNo number, int version, String why) {
        RepairOrder order = orders.get(number, version);
        handOffs.post(order.review(extraWorks.of(number), why, caller.stamp()));
    }

    private RepairOrder of(HandOff.OfRepairOrder message) {
        return orders.get(new RepairOrderNo(message.repairOrderNo()));
    }
}
