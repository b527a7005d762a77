package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.staff.Staff;
import org.jiedai.store.BayKind;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Who and where: the technicians and bays of a store with what they already have (A7, R10). */
@ApplicationScoped
public class Planner {
    private static final RepairOrderNo NONE = new RepairOrderNo("");

    @Inject
    private Stores stores;

    @Inject
    private Attendance attendance;

    @Inject
    private Clock clock;

    @Inject
    private Staff staff;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AppointmentPlans plans;

    @Inject
    private WorkTickets tickets;

    /** The kind of bay that these operations ask for. */
    BayKind bayKind(List<String> operationCodes) {
        return Bays.kindFor(operationCodes.stream()
                .map(code -> catalogue.operation(code).bayKind())
                .toList());
    }

    /** The technicians with what is planned for them on the day of an appointment. */
    Crew crewOn(String storeCode, Instant moment) {
        Store store = stores.get(storeCode);
        LocalDate day = store.dayOf(moment);
        Instant from = store.at(day, LocalTime.MIDNIGHT);
        return crew(storeCode, plans.load(storeCode, from, store.at(day.plusDays(1), LocalTime.MIDNIGHT)));
    }

    /** The technicians with the work that waits on their tickets. */
    Crew crewNow(String storeCode) {
        return crew(storeCode, tickets.load(storeCode));
    }

    private Crew crew(String storeCode, Map<String, Integer> load) {
        return new Crew(
                staff.withRole(storeCode, Role.TECHNICIAN).stream()
                        .map(Craftsman::of)
                        .toList(),
                load);
    }

    /** The bays as the other appointments ahead leave them at that time. */
    Bays baysFor(AppointmentPlan plan) {
        return Bays.of(
                stores.bays(plan.storeCode()),
                plans.baysTaken(plan, EnumSet.of(PlanState.PROPOSED, PlanState.PLANNED)));
    }

    /** The bays as other cars leave them now. */
    Bays baysFor(WorkTicket ticket) {
        return Bays.of(stores.bays(ticket.storeCode()), tickets.baysTaken(ticket.storeCode(), ticket.number()));
    }

    /**
     * Technician and bay for an appointment; what the front desk wished comes first if it fits, then who has time (A7).
     */
    void propose(AppointmentPlan plan, String technician, String bay) {
        Crew crew = crewOn(plan.storeCode(), plan.slotStart());
        Crew there = crew.without(away(plan.storeCode(), crew, plan.slotStart()));
        plan.propose(
                there.without(plans.busy(plan))
                        .propose(plan.needs(), technician)
                        .or(() -> there.propose(plan.needs(), technician))
                        .or(() -> crew.propose(plan.needs(), technician))
                        .orElse(null),
                baysFor(plan).propose(plan.bayKind(), bay).orElse(null));
    }

    /** Those of them who are there at a moment. */
    Crew there(Crew crew, String storeCode, Instant moment) {
        return crew.without(away(storeCode, crew, moment));
    }

    // Whoever is on leave, or whose shift is over, is proposed last; the controller may know better.
    private Set<String> away(String storeCode, Crew crew, Instant moment) {
        OnDuty duty = attendance.at(storeCode, moment);
        return crew.people().stream()
                .map(Craftsman::login)
                .filter(login -> !duty.repairs(login, moment))
                .collect(Collectors.toSet());
    }

    /** One proposal per waiting ticket; what one is given counts as load and as taken for the next (R10). */
    Map<RepairOrderNo, Proposal> proposals(String storeCode, List<Ticket> waiting) {
        Crew all = new Crew(crewNow(storeCode).people(), new HashMap<>(tickets.load(storeCode)));
        Crew there = all.without(away(storeCode, all, clock.instant()));
        Crew crew = there.people().isEmpty() ? all : there;
        Bays bays = Bays.of(stores.bays(storeCode), new HashSet<>(tickets.baysTaken(storeCode, NONE)));
        Map<String, BayKind> kinds = kinds();
        Map<RepairOrderNo, Proposal> proposals = new HashMap<>();
        waiting.forEach(ticket -> proposals.put(ticket.head().number(), proposal(ticket, crew, bays, kinds)));
        return proposals;
    }

    private static Proposal proposal(Ticket ticket, Crew crew, Bays bays, Map<String, BayKind> kinds) {
        BayKind kind = Bays.kindFor(ticket.lines().stream()
                .map(line -> kinds.getOrDefault(line.operationCode(), BayKind.GENERAL))
                .toList());
        String technician =
                crew.propose(ticket.needs(), ticket.head().technician()).orElse(null);
        String bay = bays.propose(kind, ticket.head().bay()).orElse(null);
        if (technician != null) {
            crew.load().merge(technician, ticket.minutesLeft(), Integer::sum);
        }
        if (bay != null) {
            bays.taken().add(bay);
        }
        return new Proposal(technician, bay);
    }

    private Map<String, BayKind> kinds() {
        return catalogue.operations().stream()
                .collect(Collectors.toMap(LabourOperation::code, LabourOperation::bayKind));
    }
}
