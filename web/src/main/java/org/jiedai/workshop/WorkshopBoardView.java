package org.jiedai.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.View;

/** The controller's board: cars to assign, cars in work, appointments to plan (A7, R10). */
@Named
@ViewScoped
public class WorkshopBoardView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkshopBoard board;

    @Inject
    private WorkTicketService tickets;

    @Inject
    private PlanService planning;

    private final Choices choices = new Choices();
    private transient List<Ticket> waiting;
    private transient List<Ticket> working;
    private transient List<PlanRow> plans;
    private transient List<TechnicianRow> technicians;
    private transient List<BayRow> bays;

    @PostConstruct
    public void load() {
        List<Ticket> all = board.tickets(EnumSet.of(TicketState.WAITING, TicketState.ASSIGNED, TicketState.WORKING));
        waiting = all.stream().filter(WorkshopBoardView::needsPlace).toList();
        working = all.stream().filter(ticket -> !needsPlace(ticket)).toList();
        plans = board.plans();
        technicians = board.technicians();
        bays = board.bays();
        Map<RepairOrderNo, Proposal> proposals = board.proposals(waiting);
        waiting.forEach(ticket -> choices.suggest(
                ticket.head().number(), proposals.get(ticket.head().number())));
        plans.forEach(plan -> choices.suggest(plan.number(), new Proposal(plan.technician(), plan.bay())));
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
        say("workshop.assigned", head.vehicle(), name(technician));
    }

    public void plan(PlanRow plan) {
        String number = plan.number().value();
        planning.plan(plan.number(), plan.version(), choices.technician(number), choices.bay(number));
        choices.forget(number);
        load();
        say("workshop.planned", plan.vehicle());
    }

    /** A person's name in the reader's language. */
    public String name(String login) {
        return choices.name(technicians, login, me.isChinese());
    }

    public boolean may(PlanRow plan) {
        return AppointmentPlan.LIFE_CYCLE.acts(plan.state(), me.actor()).contains(PlanAct.PLAN);
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

    public List<PlanRow> getPlans() {
        return plans;
    }

    public List<TechnicianRow> getTechnicians() {
        return technicians;
    }

    public List<BayRow> getBays() {
        return bays;
    }
}
