package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.staff.Staff;
import org.jiedai.store.Bay;
import org.jiedai.store.Stores;

/** What the controller sees: cars to assign and in work, technicians and bays (R10). */
@Stateless
@RolesAllowed({Roles.WORKSHOP_CONTROLLER, Roles.SERVICE_MANAGER})
public class WorkshopBoard {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Tickets tickets;

    @Inject
    private Planner planner;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private Attendance attendance;

    @Inject
    private Clock clock;

    @Inject
    private WorkTickets repository;

    @Inject
    private Caller caller;

    /** Tickets in these states, by promise. */
    public List<Ticket> tickets(Set<TicketState> states) {
        return tickets.in(store(), states);
    }

    /** One ticket of the store. */
    public Ticket ticket(RepairOrderNo number) {
        return tickets.find(store(), number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    /** Whom and where the system proposes for each of these tickets, one after the other (R10). */
    @RolesAllowed(Roles.WORKSHOP_CONTROLLER)
    public Map<RepairOrderNo, Proposal> proposals(List<Ticket> waiting) {
        return planner.proposals(store(), waiting);
    }

    /** The technicians with their load, least loaded first, who is not there last. */
    public List<TechnicianRow> technicians() {
        Map<String, Integer> load = repository.load(store());
        Map<String, Plate> running = running();
        Instant now = clock.instant();
        OnDuty duty = attendance.at(store(), now);
        return staff.withRole(store(), Role.TECHNICIAN).stream()
                .map(member -> new TechnicianRow(
                        member.login(),
                        member.name(),
                        member.nameEn(),
                        load.getOrDefault(member.login(), 0),
                        running.get(member.login()),
                        !duty.repairs(member.login(), now)))
                .sorted(Comparator.comparing(TechnicianRow::away)
                        .thenComparing(TechnicianRow::minutes)
                        .thenComparing(TechnicianRow::login))
                .toList();
    }

    // A car without a plate yet shows as none.
    private Map<String, Plate> running() {
        Map<String, Plate> running = new HashMap<>();
        em.createQuery("""
                                select c.technician, t.head.plate
                                from WorkTicket t
                                join t.clock c
                                where t.storeCode = :store and t.state = :working
                                and c.endedAt is null""", Object[].class)
                .setParameter("store", store())
                .setParameter("working", TicketState.WORKING)
                .getResultList()
                .forEach(row -> running.put((String) row[0], (Plate) row[1]));
        return running;
    }

    /** The bays and the cars in them. */
    public List<BayRow> bays() {
        Map<String, TicketRow> cars = new HashMap<>();
        tickets(EnumSet.of(TicketState.ASSIGNED, TicketState.WORKING)).stream()
                .map(Ticket::head)
                .filter(head -> head.bay() != null)
                .forEach(head -> cars.put(head.bay(), head));
        return stores.everyBay(store()).stream()
                .filter(bay -> bay.active() || cars.containsKey(bay.code()))
                .map(bay -> row(bay, cars.get(bay.code())))
                .toList();
    }

    private static BayRow row(Bay bay, TicketRow car) {
        return new BayRow(bay.code(), bay.kind(), car == null ? null : car.number(), car == null ? null : car.plate());
    }

    private String store() {
        return caller.actor().storeCode();
    }
}
