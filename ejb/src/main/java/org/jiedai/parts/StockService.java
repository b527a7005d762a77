package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jiedai.shared.Ahead;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Stores;

/** Goods that are on their way and come in (A2, A8, R11). */
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
    private Stores stores;

    @Inject
    private Clock clock;

    /**
     * Goods are on their way; whoever waits for the part is told the new day.
     *
     * @param day when they should come, today or later; what was expected on that day before is replaced
     * @param quantity nought if none come on that day after all
     */
    @RolesAllowed(Roles.PARTS_SUPERVISOR)
    public void expect(String partCode, LocalDate day, int quantity) {
        Stamp by = caller.stamp();
        SharedRule.FIELD_NEEDED.unless(day != null, "field.expectedOn");
        Ahead.check(day, today(by.storeCode()));
        stock.locked(by.storeCode(), partCode).expect(day, quantity);
        replenishment.announce(by.storeCode(), partCode, by);
    }

    private LocalDate today(String storeCode) {
        return stores.get(storeCode).dayOf(clock.instant());
    }

    /**
     * Goods have come, for the cars and appointments that wait for them.
     *
     * @return how many appointments have all their parts now
     */
    @RolesAllowed(Roles.PARTS_SUPERVISOR)
    public int receive(String partCode, int quantity) {
        Stamp by = caller.stamp();
        StockItem item = stock.locked(by.storeCode(), partCode);
        item.receive(quantity);
        return replenishment.share(item, by);
    }
}
