package org.jiedai.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.People;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.View;

/** The controller's board: cars to assign, cars in work, and which days wait for their planning (A7, R10). */
@Named
@ViewScoped
public class WorkshopBoardView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private WorkshopBoard board;

    @Inject
    private WorkTicketService tickets;

    @Inject
    private DayBoard days;

    private final Choices choices = new Choices();
    private transient List<Ticket> waiting;
    private transient List<Ticket> working;
    private transient List<UnplannedDay> ahead;
    private transient List<TechnicianRow> technicians;
    private transient List<BayRow> bays;

    @PostConstruct
    public void load() {
        List<Ticket> all = board.tickets(EnumSet.of(TicketState.WAITING, TicketState.ASSIGNED, TicketState.WORKING));
        waiting = all.stream().filter(WorkshopBoardView::needsPlace).toList();
        working = all.stream().filter(ticket -> !needsPlace(ticket)).toList();
        ahead = days.ahead();
        technicians = board.technicians();
        bays = board.bays();
        Map<RepairOrderNo, Proposal> proposals = board.proposals(waiting);
        waiting.forEach(ticket -> choices.suggest(
                ticket.head().number(), proposals.get(ticket.head().number())));
    }

    // After a rework its bay may have gone to another car.
    private static boolean needsPlace(Ticket ticket) {
        return ticket.head().state() == TicketState.WAITING || ticket.head().bay() == null;
    }

    public void assign(Ticket ticket) {
        TicketRow head = ticket.head();
        String number = head.number().value();
        String technician = choices.technician(number);
        tickets.assign(head.number(), head.version(), technician, choices.bay(number));
        choices.forget(number);
        load();
        say("workshop.assigned", head.vehicle(), people.name(technician));
    }

    public boolean may(Ticket ticket) {
        return WorkTicket.LIFE_CYCLE.acts(ticket.head().state(), me.actor()).contains(TicketAct.ASSIGN);
    }

    public Choices getChoices() {
        return choices;
    }

    public List<Ticket> getWaiting() {
        return waiting;
    }

    public List<Ticket> getWorking() {
        return working;
    }

    /** The days that have appointments, with how many nobody has planned yet. */
    public List<UnplannedDay> getAhead() {
        return ahead;
    }

    public List<TechnicianRow> getTechnicians() {
        return technicians;
    }

    public List<BayRow> getBays() {
        return bays;
    }
}
