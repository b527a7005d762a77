package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.Pricing;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** Extra work: reported by the technician, decided by the customer through the front desk (R14, R16). */
@Stateless
@Audited
public class FindingService {
    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private WorkTickets tickets;

    @Inject
    private ExtraFindings findings;

    @Inject
    private ForgottenClocks forgotten;

    @Inject
    private Numbers numbers;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Proposes operations to the advisor; nothing comes on the order before the customer has agreed (R12, R14). */
    @RolesAllowed(Roles.TECHNICIAN)
    public RecordNo report(RepairOrderNo number, int version, NewFinding found) {
        Stamp by = caller.stamp();
        WorkTicket ticket = tickets.get(number, version);
        forgotten.settle(ticket, by.at());
        ExtraFinding.Report report = priced(ticket, found);
        RecordNo extraWork = new RecordNo(numbers.next(NumberSeries.EW, ticket.storeCode(), by.at()));
        ExtraWorkFound told = ticket.report(extraWork, report, by);
        findings.add(new ExtraFinding(extraWork, ticket, report, by));
        handOffs.post(told);
        return extraWork;
    }

    /** The customer's word has come (R16). */
    @RolesAllowed(Roles.SYSTEM)
    public void take(ExtraWorkDecided word) {
        Stamp by = word.takenAt(clock.instant());
        ExtraFinding finding = findings.get(new RecordNo(word.extraWorkNo()));
        finding.decide(word, by.at());
        WorkTicket ticket = tickets.get(finding.repairOrderNo());
        ticket.decide(released(finding), word.agreed(), word.promisedAt(), by);
    }

    // A line that another undecided finding holds as well goes on waiting.
    private Integer released(ExtraFinding finding) {
        boolean stillHeld = findings.undecided(finding.repairOrderNo()).stream()
                .anyMatch(other -> other != finding && Objects.equals(other.affectedLine(), finding.affectedLine()));
        return stillHeld ? null : finding.affectedLine();
    }

    private ExtraFinding.Report priced(WorkTicket ticket, NewFinding found) {
        // The ticket knows the car by its model's name alone.
        String model = models.of(null, ticket.head().vehicle(), null);
        List<LineItem> proposed =
                pricing.lines(ticket.storeCode(), model, ticket.nextLineNo(), found.operations(), Payer.CUSTOMER);
        return new ExtraFinding.Report(found.finding(), found.safety(), found.affectedLine(), proposed);
    }
}
