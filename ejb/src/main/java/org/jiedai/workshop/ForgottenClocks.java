package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jiedai.shared.Actor;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * A clock that still runs when its day is over was forgotten: it has counted to the end of that shop day and no longer
 * (R12).
 */
@ApplicationScoped
public class ForgottenClocks {
    private static final String NOBODY = "system";

    @Inject
    private Stores stores;

    /** When the present day of a store began: what runs since before was forgotten. */
    Instant today(String storeCode, Instant now) {
        Store store = stores.get(storeCode);
        return store.at(store.dayOf(now), LocalTime.MIN);
    }

    /** Ends what was forgotten on this ticket, if anything was; who acts next finds the clock as it should be. */
    void settle(WorkTicket ticket, Instant now) {
        ticket.runningSince()
                .filter(since -> since.isBefore(today(ticket.storeCode(), now)))
                .ifPresent(since -> ticket.forget(
                        closing(ticket.storeCode(), since),
                        Actor.system(NOBODY, ticket.storeCode()).at(now)));
    }

    // On a day on which the store was closed somebody worked nevertheless: its usual hours count.
    private Instant closing(String storeCode, Instant since) {
        Store store = stores.get(storeCode);
        LocalDate day = store.dayOf(since);
        return store.at(
                day,
                stores.days(storeCode, day, day).on(day).map(OpenHours::closes).orElse(store.closes()));
    }
}
