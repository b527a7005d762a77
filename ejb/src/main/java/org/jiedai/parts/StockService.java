package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private Replenishment replenishment;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Goods have come, for the cars and appointments that wait for them.
     *
     * @return how many appointments have all their parts now
     */
    @RolesAllowed(Roles.PARTS_SUPERVISOR)
    public int receive(String partCode, int quantity) {
        Actor actor = caller.actor();
        StockItem item = stock.locked(actor.storeCode(), partCode);
        item.receive(quantity);
        return replenishment.share(item, actor, clock.instant());
    }
}
