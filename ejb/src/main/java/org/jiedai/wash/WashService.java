package org.jiedai.wash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.WashFinished;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

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
        tasks.get(number, version).start(caller.actor(), clock.instant());
    }

    @RolesAllowed(Roles.WASHER)
    public void report(RepairOrderNo number, int version) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        WashTask task = tasks.get(number, version);
        int minutes = task.report(actor, at);
        handOffs.post(
                new WashFinished(UUID.randomUUID(), task.storeCode(), number.value(), at, actor.login(), minutes));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashRequested request) {
        tasks.add(new WashTask(request, clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(WashJudged judgement) {
        Actor actor = Actor.system(judgement.by(), judgement.storeCode());
        WashTask task = tasks.get(new RepairOrderNo(judgement.repairOrderNo()));
        if (judgement.accepted()) {
            task.accept(actor, clock.instant());
        } else {
            task.sendBack(actor, clock.instant(), judgement.reason());
        }
    }
}
