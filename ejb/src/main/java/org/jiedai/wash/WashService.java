package org.jiedai.wash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** The wash bay: takes cars, washes them, reports them clean (R18, R19). */
@Stateless
@Audited
public class WashService {
    @Inject
    private WashTasks tasks;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.WASHER)
    public void start(RepairOrderNo number, int version) {
        tasks.get(number, version).start(caller.stamp());
    }

    @RolesAllowed(Roles.WASHER)
    public void report(RepairOrderNo number, int version) {
        handOffs.post(tasks.get(number, version).report(caller.stamp()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashRequested request) {
        tasks.add(new WashTask(request, clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashJudged judgement) {
        Stamp by = judgement.takenAt(clock.instant());
        WashTask task = tasks.get(new RepairOrderNo(judgement.repairOrderNo()));
        if (judgement.accepted()) {
            task.accept(by);
        } else {
            task.sendBack(judgement.reason(), by);
        }
    }
}
