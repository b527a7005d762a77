package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jiedai.store.Reminding;
import org.jiedai.store.Store;
import org.jiedai.store.StoreDay;
import org.jiedai.store.Stores;

/** When a store calls its customers: its settings, its hours and its special days (A9). */
@ApplicationScoped
public class StoreCalls {
    @Inject
    private Stores stores;

    /** When a reminder of an appointment is raised, moved into calling hours. */
    public Instant due(String storeCode, ReminderKind kind, Instant appointment) {
        Store store = stores.get(storeCode);
        return new CallingHours(store.zone(), day -> hours(store, day))
                .move(appointment.minus(kind.ahead(store.reminding())), appointment);
    }

    private Optional<CallingHours.Span> hours(Store store, LocalDate day) {
        Optional<StoreDay> special = stores.day(store.code(), day);
        if (special.map(StoreDay::closed).orElse(false)) {
            return Optional.empty();
        }
        Reminding reminding = store.reminding();
        LocalTime opens = special.map(StoreDay::opens).orElse(store.opens());
        LocalTime closes = special.map(StoreDay::closes).orElse(store.closes());
        LocalTime from = reminding.callsFrom() == null ? opens : reminding.callsFrom();
        LocalTime to = reminding.callsTo() == null ? closes : reminding.callsTo();
        return from.isBefore(to) ? Optional.of(new CallingHours.Span(from, to)) : Optional.empty();
    }
}
