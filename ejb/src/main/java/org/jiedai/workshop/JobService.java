package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** What a technician does with his ticket: the clock, the explanations, the self-check (R12, R17). */
@Stateless
@Audited
@RolesAllowed(Roles.TECHNICIAN)
public class JobService {
    @Inject
    private WorkTickets tickets;

    @Inject
    private ExtraFindings findings;

    @Inject
    private ForgottenClocks forgotten;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The clock runs on this line; wherever it ran before, of this car or another, it stops first. */
    @RolesAllowed(Roles.TECHNICIAN)
    public void start(RepairOrderNo number, int version, int lineNo) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        tickets.holdClock(actor.login());
        WorkTicket ticket = tickets.get(number, version);
        tickets.running(actor.login()).ifPresent(other -> {
            forgotten.settle(other, at);
            other.turnAway(actor, at, number + " / " + lineNo);
        });
        tickets.flush();
        ticket.start(actor, at, lineNo);
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void pause(RepairOrderNo number, int version, int lineNo, String why) {
        settled(number, version).pause(caller.actor(), clock.instant(), lineNo, why);
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void finish(RepairOrderNo number, int version, int lineNo) {
        settled(number, version).finish(caller.actor(), clock.instant(), lineNo);
    }

    private WorkTicket settled(RepairOrderNo number, int version) {
        WorkTicket ticket = tickets.get(number, version);
        forgotten.settle(ticket, clock.instant());
        return ticket;
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void explain(RepairOrderNo number, int version, int lineNo, String why) {
        tickets.get(number, version).explain(caller.actor(), clock.instant(), lineNo, why);
    }

    /** The technician vouches for his work; the advisor's final inspection follows (R17). */
    @RolesAllowed(Roles.TECHNICIAN)
    public void selfCheck(RepairOrderNo number, int version) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        WorkTicket ticket = tickets.get(number, version);
        ticket.selfCheck(actor, at, findings.undecided(number).size());
        handOffs.post(new RepairFinished(
                UUID.randomUUID(),
                ticket.storeCode(),
                number.value(),
                at,
                actor.login(),
                ticket.technician(),
                ticket.results()));
    }
}
