package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.handoff.HandOffs;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** The cars that a technician has in hand who leaves, with the clock that runs (R10 to R17). */
@ApplicationScoped
public class TicketsInHand implements WorkInHand {
    @Inject
    private WorkTickets tickets;

    @Inject
    private Planner planner;

    @Inject
    private ForgottenClocks forgotten;

    @Inject
    private HandOffs handOffs;

    @Override
    public WorkKind kind() {
        return WorkKind.TICKET;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return tickets.inHand(login, storeCode).stream().map(this::held).toList();
    }

    private HeldWork held(WorkTicket ticket) {
        return new HeldWork(
                kind(),
                ticket.storeCode(),
                ticket.number().value(),
                ticket.head().plate() == null ? null : ticket.head().plate().value(),
                HeldWork.key(ticket.state()),
                ticket.promisedAt(),
                ticket.runningSince().orElse(null));
    }

    @Override
    public boolean suits(StaffMember colleague, String login, String storeCode) {
        Craftsman who = Craftsman.of(colleague);
        return tickets.inHand(login, storeCode).stream().allMatch(ticket -> who.masters(ticket.needs()));
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        tickets.holdClock(takeOver.from());
        Map<String, String> taken = new LinkedHashMap<>();
        for (WorkTicket ticket : tickets.inHand(takeOver.from(), takeOver.storeCode())) {
            forgotten.settle(ticket, by.at());
            // What the last was given counts for the next.
            Crew crew = planner.crewNow(takeOver.storeCode()).without(Set.of(takeOver.from()));
            Craftsman who = crew.member(takeOver.named()
                    .or(() -> planner.there(crew, ticket.storeCode(), by.at()).propose(ticket.needs(), null))
                    .or(() -> crew.propose(ticket.needs(), null))
                    .orElseThrow(() -> WorkshopRule.NOBODY_MASTERS.broken(ticket.number())));
            handOffs.post(ticket.handOver(who, by));
            taken.put(ticket.number().value(), who.login());
        }
        return taken;
    }
}
