package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.handoff.HandOffs;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** What a technician does with their ticket: the clock, the explanations, the self-check (R12, R17). */
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
        Stamp by = caller.stamp();
        tickets.holdClock(by.login());
        WorkTicket ticket = tickets.get(number, version);
        tickets.running(by.login()).ifPresent(other -> {
            forgotten.settle(other, by.at());
            other.turnAway(number + " / " + lineNo, by);
        });
        tickets.flush();
        ticket.start(lineNo, by);
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void pause(RepairOrderNo number, int version, int lineNo, String why) {
        settled(number, version).pause(lineNo, why, caller.stamp());
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void finish(RepairOrderNo number, int version, int lineNo) {
        settled(number, version).finish(lineNo, caller.stamp());
    }

    private WorkTicket settled(RepairOrderNo number, int version) {
        WorkTicket ticket = tickets.get(number, version);
        forgotten.settle(ticket, clock.instant());
        return ticket;
    }

    @RolesAllowed(Roles.TECHNICIAN)
    public void explain(RepairOrderNo number, int version, int lineNo, String why) {
        tickets.get(number, version).explain(lineNo, why, caller.stamp());
    }

    /** The technician vouches for their work; the advisor's final inspection follows (R17). */
    @RolesAllowed(Roles.TECHNICIAN)
    public void selfCheck(RepairOrderNo number, int version) {
        WorkTicket ticket = tickets.get(number, version);
        handOffs.post(ticket.selfCheck(findings.undecided(number).size(), caller.stamp()));
    }
}
