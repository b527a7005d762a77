package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Reminding;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** When a store calls its customers: its settings, its hours and its special days (A9). */
@ApplicationScoped
public class ReminderTimes {
    @Inject
    private Stores stores;

    /** When a reminder of an appointment is raised, moved into calling hours. */
    public Instant due(String storeCode, ReminderKind kind, Instant appointment) {
        Store store = stores.get(storeCode);
        Instant due = appointment.minus(kind.ahead(store.reminding()));
        LocalDate day = store.dayOf(due);
        OpenDays days = stores.days(storeCode, day.minusDays(CallingHours.LONGEST_HOLIDAY), day);
        return new CallingHours(store.zone(), date -> days.on(date).flatMap(open -> hours(store.reminding(), open)))
                .move(due, appointment);
    }

    private static Optional<CallingHours.Span> hours(Reminding reminding, OpenHours open) {
        LocalTime from = reminding.callsFrom() == null ? open.opens() : reminding.callsFrom();
        LocalTime to = reminding.callsTo() == null ? open.closes() : reminding.callsTo();
        return from.isBefore(to) ? Optional.of(new CallingHours.Span(from, to)) : Optional.empty();
    }
}
