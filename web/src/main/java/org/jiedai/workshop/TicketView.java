package org.jiedai.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.People;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** One work ticket: what the controller sees and gives to somebody else (R10). */
@Named
@ViewScoped
public class TicketView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private WorkshopBoard board;

    @Inject
    private WorkTicketService tickets;

    @Inject
    private Clock clock;

    @Inject
    private HistoryBoard histories;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    private String technician;
    private String bay;
    private Integer correctedLine;
    private Integer workedMinutes;
    private String correctionReason;
    private transient Ticket ticket;
    private transient List<TechnicianRow> technicians;
    private transient List<BayRow> bays;

    private transient List<HistoryLine> history;

    @PostConstruct
    void open() {
        load();
        technician = ticket.head().technician();
        bay = ticket.head().bay();
    }

    public void load() {
        // Read first: an act in between must not stand in the history of a page that does not know it yet.
        RepairOrderNo no = new RepairOrderNo(number);
        history = histories.of(no.value());
        ticket = board.ticket(no);
        technicians = board.technicians();
        bays = board.bays();
    }

    public void assign() {
        SharedRule.FIELD_NEEDED.unless(technician != null, "field.technician");
        SharedRule.FIELD_NEEDED.unless(bay != null, "field.bay");
        tickets.assign(ticket.head().number(), ticket.head().version(), technician, bay);
        load();
        say("workshop.assigned", ticket.head().vehicle(), people.name(technician));
    }

    /** The minutes of a line as they were really worked (R12). */
    public void correct() {
        SharedRule.FIELD_NEEDED.unless(correctedLine != null, "field.correctedLine");
        tickets.correct(
                ticket.head().number(), ticket.head().version(), correctedLine, workedMinutes, correctionReason);
        workedMinutes = null;
        correctionReason = null;
        load();
        say("workshop.corrected");
    }

    /** Whether the table allows the act now and for this person. */
    public boolean may(String act) {
        return WorkTicket.LIFE_CYCLE.acts(ticket.head().state(), me.actor()).contains(TicketAct.valueOf(act));
    }

    /** The light of a line. */
    public String look(LineRow line) {
        return LineLight.of(line.state());
    }

    /** The hours light of a line (U13). */
    public HoursLight light(LineRow line) {
        return HoursLight.of(line, clock.instant());
    }

    public Integer getCorrectedLine() {
        return correctedLine;
    }

    public void setCorrectedLine(Integer correctedLine) {
        this.correctedLine = correctedLine;
    }

    public Integer getWorkedMinutes() {
        return workedMinutes;
    }

    public void setWorkedMinutes(Integer workedMinutes) {
        this.workedMinutes = workedMinutes;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public Ticket getTicket() {
        return ticket;
    }

    public List<TechnicianRow> getTechnicians() {
        return technicians;
    }

    public List<BayRow> getBays() {
        return bays;
    }

    public String getTechnician() {
        return technician;
    }

    public void setTechnician(String technician) {
        this.technician = technician;
    }

    public String getBay() {
        return bay;
    }

    public void setBay(String bay) {
        this.bay = bay;
    }
}
