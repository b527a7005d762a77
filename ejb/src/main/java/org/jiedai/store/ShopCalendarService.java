package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** The calendar of the caller's store: its week, its holidays, its special days, what it keeps for walk-ins (A2). */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class ShopCalendarService {
    @Inject
    private Stores stores;

    @Inject
    private Differences differences;

    @Inject
    private Event<StoresChanged> changed;

    @Inject
    private Caller caller;

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#EDITED_BY_SOMEBODY} */
    public void keep(int version, ShopCalendar calendar) {
        Store store = differences.of(stores.get(caller.actor().storeCode()));
        SharedRule.EDITED_BY_SOMEBODY.unless(store.version() == version, store.code());
        store.keep(calendar);
        changed.fire(new StoresChanged(List.of(store.code())));
    }

    /** @throws org.jiedai.shared.RuleBroken a note is missing */
    public void close(LocalDate day, String why) {
        special(day).close(why);
    }

    /** @throws org.jiedai.shared.RuleBroken a note is missing, or the hours make no sense */
    public void open(LocalDate day, OpenHours hours, String why) {
        special(day).open(hours, why);
    }

    /** The day is again as week and holidays have it. */
    public void forget(LocalDate day) {
        stores.day(caller.actor().storeCode(), day).ifPresent(special -> {
            differences.gone(special);
            stores.remove(special);
        });
    }

    private StoreDay special(LocalDate day) {
        String store = caller.actor().storeCode();
        return stores.day(store, day).map(differences::of).orElseGet(() -> {
            StoreDay fresh = differences.made(new StoreDay(store, day));
            stores.add(fresh);
            return fresh;
        });
    }
}
