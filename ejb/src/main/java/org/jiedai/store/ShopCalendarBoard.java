package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** The calendar of the caller's store to look at (A2). */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class ShopCalendarBoard {
    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    /** The days of a month. */
    public List<ShopDay> days(YearMonth month) {
        OpenDays days = stores.days(caller.actor().storeCode(), month.atDay(1), month.atEndOfMonth());
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> new ShopDay(day, days.on(day).orElse(null), days.note(day), days.special(day)))
                .toList();
    }

    /** The store with its present rules. */
    public Store store() {
        return stores.get(caller.actor().storeCode());
    }
}
