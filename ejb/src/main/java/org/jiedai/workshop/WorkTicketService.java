package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.AtWork;

/**
 * Work tickets as the controller has them: received, given to technicians, promised anew, back for rework (R10, R17).
 */
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
    private AtWork atWork;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** To a technician and a bay, for the first time or anew (R10). */
    @RolesAllowed(Roles.WORKSHOP_CONTROLLER)
    public void assign(RepairOrderNo number, int version, String technician, String bay) {
        Stamp by = caller.stamp();
        WorkTicket ticket = tickets.get(number, version);
        forgotten.settle(ticket, by.at());
        Craftsman who = planner.crewNow(ticket.storeCode()).member(technician);
        handOffs.post(ticket.assign(who, bay, planner.baysFor(ticket), by));
        atWork.mustStay(technician, ticket.storeCode(), Role.TECHNICIAN);
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
        tickets.get(number, version).correct(lineNo, minutes, why, caller.stamp());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(RepairReleased released) {
        Instant at = clock.instant();
        WorkTicket ticket = new WorkTicket(released, at);
        tickets.add(ticket);
        Optional.ofNullable(ticket.head().appointmentNo())
                .flatMap(plans::find)
                .filter(AppointmentPlan::ahead)
                .ifPresent(plan -> {
                    plan.takeOver(released.takenAt(at));
                    ticket.follow(plan);
                });
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PromiseMoved moved) {
        tickets.get(new RepairOrderNo(moved.repairOrderNo()))
                .movePromise(moved.promisedAt(), moved.reason(), moved.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(ReworkOrdered ordered) {
        WorkTicket ticket = tickets.get(new RepairOrderNo(ordered.repairOrderNo()));
        Stamp by = ordered.takenAt(clock.instant());
        ticket.rework(ordered.lines(), ordered.reason(), planner.baysFor(ticket), by);
        goesOn(ticket, by);
    }

    // Whoever did it may have left since, and nothing hung on them any more: it goes to who masters it.
    private void goesOn(WorkTicket ticket, Stamp by) {
        Crew crew = planner.crewNow(ticket.storeCode());
        if (crew.people().stream().noneMatch(one -> one.login().equals(ticket.technician()))) {
            crew.propose(ticket.needs(), null).map(crew::member).ifPresent(other -> ticket.handOver(other, by));
        }
    }
}
