package org.jiedai.workshop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.View;

/** What a technician asks of others for the ticket in hand: parts (R11), and the advisor's word on extra work (R14). */
@Named
@ViewScoped
public class JobRequestsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private JobsView jobs;

    @Inject
    private JobBoard board;

    @Inject
    private RequestService requests;

    @Inject
    private FindingService findings;

    private String panel = "";
    private RepairOrderNo about;
    private FindingForm form = new FindingForm();
    private List<WantedPartForm> parts = new ArrayList<>();

    public void close() {
        panel = "";
    }

    /** The lines' normal parts are filled in, less what was asked for already. */
    public void openParts() {
        Ticket ticket = jobs.getTicket();
        parts = new ArrayList<>();
        board.parts(ticket.head().number()).forEach(part -> parts.add(filled(ticket, part)));
        open("parts");
    }

    private static WantedPartForm filled(Ticket ticket, PartRow part) {
        int asked = ticket.asked().stream()
                .filter(row -> row.lineNo() == part.lineNo() && row.partCode().equals(part.partCode()))
                .mapToInt(AskedRow::asked)
                .sum();
        return new WantedPartForm(part.lineNo(), part.partCode(), part.name(), Math.max(0, part.quantity() - asked));
    }

    /** A part that is not normally needed. */
    public void addPart() {
        parts.add(new WantedPartForm(jobs.getTicket().lines().get(0).lineNo(), null, null, 1));
    }

    public void askParts() {
        TicketRow head = jobs.getTicket().head();
        List<WantedPart> wanted = parts.stream()
                .filter(WantedPartForm::wanted)
                .map(WantedPartForm::part)
                .toList();
        RecordNo number = requests.ask(head.number(), head.version(), wanted);
        close();
        jobs.load();
        say("workshop.parts-asked", number);
    }

    public void openFinding() {
        form = new FindingForm();
        open("finding");
    }

    // For the car in hand: who takes up another meanwhile finds it here when they come back.
    private void open(String wanted) {
        panel = wanted;
        about = jobs.getTicket().head().number();
    }

    public void report() {
        TicketRow head = jobs.getTicket().head();
        NewFinding found = form.read();
        findings.report(head.number(), head.version(), found);
        close();
        jobs.load();
        say(found.affectedLine() == null ? "workshop.finding-beside" : "workshop.finding-reported");
    }

    /** What is being written about the car in hand; empty if nothing. */
    public String getPanel() {
        Ticket inHand = jobs.getTicket();
        return inHand != null && inHand.head().number().equals(about) ? panel : "";
    }

    public FindingForm getForm() {
        return form;
    }

    public List<WantedPartForm> getParts() {
        return parts;
    }
}
