package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** Work tickets as the controller has them: received, given to technicians, promised anew, back for rework (R10, R17). */
@Stateless
@Audited
public class WorkTicketService {
    @Inject
    private WorkTickets tickets;

    @Inject
    private AppointmentPlans plans;

    @Inject
    private Planner planner;

    @Inject
    private ForgottenClocks forgotten;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** To a technician and a bay, for the first time or anew (R10). */
    @RolesAllowed(Roles.WORKSHOP_CONTROLLER)
    public void assign(RepairOrderNo number, int version, String technician, String bay) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        WorkTicket ticket = tickets.get(number, version);
        forgotten.settle(ticket, at);
        Craftsman who = planner.crewNow(ticket.storeCode()).member(technician);
        ticket.assign(actor, at, who, bay, planner.baysFor(ticket));
        handOffs.post(new TechnicianAssigned(
                UUID.randomUUID(), ticket.storeCode(), number.value(), at, actor.login(), technician, bay));
    }

    /**
     * Sets the minutes of a line right, as after a clock that was forgotten (R12).
     *
     * @param minutes really worked on the line, in all
     * @throws org.jiedai.shared.RuleBroken as {@link WorkTicket#correct}
     */
    @RolesAllowed({Roles.WORKSHOP_CONTROLLER, Roles.SERVICE_MANAGER})
    public void correct(RepairOrderNo number, int version, int lineNo, Integer minutes, String why) {
        SharedRule.FIELD_NEEDED.unless(minutes != null, "field.workedMinutes");
        tickets.get(number, version).correct(caller.actor(), clock.instant(), lineNo, minutes, why);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(RepairReleased released) {
        Instant at = clock.instant();
        WorkTicket ticket = new WorkTicket(released, at);
        tickets.add(ticket);
        Optional.ofNullable(ticket.head().appointmentNo())
                .flatMap(plans::find)
                .filter(AppointmentPlan::ahead)
                .ifPresent(plan -> ticket.follow(plan, Actor.system(released.by(), released.storeCode()), at));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PromiseMoved moved) {
        tickets.get(new RepairOrderNo(moved.repairOrderNo()))
                .movePromise(
                        Actor.system(moved.by(), moved.storeCode()),
                        clock.instant(),
                        moved.promisedAt(),
                        moved.reason());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(ReworkOrdered ordered) {
        WorkTicket ticket = tickets.get(new RepairOrderNo(ordered.repairOrderNo()));
        ticket.rework(
                Actor.system(ordered.by(), ordered.storeCode()),
                clock.instant(),
                ordered.lines(),
                ordered.reason(),
                planner.baysFor(ticket));
    }
}
