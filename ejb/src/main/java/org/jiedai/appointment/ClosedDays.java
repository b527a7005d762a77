package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jiedai.store.OpenDays;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * Promised times at which the store will not be open after all: its calendar was changed. These customers are called,
 * and are neither reminded of a time that does not exist nor told that they have missed it (A2, A9).
 */
@ApplicationScoped
public class ClosedDays {
    @Inject
    private Stores stores;

    /** Whether the store is closed then. */
    boolean closed(String storeCode, Instant start) {
        return !among(storeCode, List.of(start)).isEmpty();
    }

    /** Those of the moments at which the store is closed. */
    List<Instant> among(String storeCode, Collection<Instant> starts) {
        if (starts.isEmpty()) {
            return List.of();
        }
        Store store = stores.get(storeCode);
        LocalDate first =
                store.dayOf(starts.stream().min(Comparator.naturalOrder()).orElseThrow());
        LocalDate last =
                store.dayOf(starts.stream().max(Comparator.naturalOrder()).orElseThrow());
        OpenDays days = stores.days(storeCode, first, last);
        return starts.stream().filter(start -> !open(store, days, start)).toList();
    }

    private static boolean open(Store store, OpenDays days, Instant start) {
        LocalTime time = start.atZone(store.zone()).toLocalTime();
        return days.on(store.dayOf(start))
                .filter(hours -> !time.isBefore(hours.opens()) && time.isBefore(hours.closes()))
                .isPresent();
    }
}
