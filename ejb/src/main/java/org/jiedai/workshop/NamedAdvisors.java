package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** Whom the workshop asks about a car: its tickets name the advisor, and follow when the visit has another. */
@ApplicationScoped
public class NamedAdvisors implements WorkInHand {
    @Inject
    private WorkTickets tickets;

    @Override
    public WorkKind kind() {
        return WorkKind.ORDER;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        // The visits themselves tell it.
        return List.of();
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        takeOver.named()
                .ifPresent(to -> tickets.advisedBy(takeOver.from(), takeOver.storeCode())
                        .forEach(ticket -> ticket.advisedBy(to)));
        return Map.of();
    }
}
