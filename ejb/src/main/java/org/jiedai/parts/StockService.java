package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jiedai.audit.Audited;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** Goods that come in (A8, R11). */
@Stateless
@Audited
public class StockService {
    @Inject
    private Stock stock;

    @Inject
    private PickTasks tasks;

    @Inject
    private PartsRequisitions requisitions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Goods have come. What cars in the workshop wait for is kept for them; the rest goes to the appointments that miss
     * the part, the earliest first.
     *
     * @return how many appointments have all their parts now
     */
    @RolesAllowed(Roles.PARTS_SUPERVISOR)
    public int receive(String partCode, int quantity) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        StockItem item = stock.locked(actor.storeCode(), partCode);
        item.receive(quantity);
        int waiting = requisitions.backOrdered(actor.storeCode(), partCode);
        int completed = 0;
        for (PickTask task : tasks.missing(actor.storeCode(), partCode)) {
            if (item.available() > waiting && task.replenish(actor, at, stock)) {
                completed++;
            }
        }
        return completed;
    }
}
