package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.Audited;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Ends the clocks that nobody stopped before their day was over (R12). */
@Stateless
@Audited
@RolesAllowed(Roles.SYSTEM)
public class ForgottenClockService {
    @Inject
    private WorkTickets tickets;

    @Inject
    private ForgottenClocks clocks;

    @Inject
    private Stores stores;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /** The codes of all stores. */
    public List<String> stores() {
        return stores.all().stream().map(Store::code).toList();
    }

    /** The tickets of a store on which a clock runs since a day that is over. */
    public List<RepairOrderNo> forgotten(String storeCode) {
        return tickets.runningSince(storeCode, clocks.today(storeCode, clock.instant()));
    }

    /** Ends it, unless its technician or another node was quicker. */
    public void end(RepairOrderNo number) {
        WorkTicket ticket = tickets.get(number);
        clocks.settle(ticket, clock.instant());
        changes.afterCommit(ticket.storeCode());
    }
}
