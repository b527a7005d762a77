package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Appointments that nobody came to, and nobody said so (A8, A9): their slot, bay, people and parts are given back. */
@Stateless
@Audited
@RolesAllowed(Roles.SYSTEM)
public class NoShowService {
    /** So long after closing time, and after their own, the last who came are still being received. */
    static final Duration GRACE = Duration.ofMinutes(30);

    @Inject
    private Appointments appointments;

    @Inject
    private SlotOffers offers;

    @Inject
    private Booking booking;

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

    /**
     * The store's booked appointments of days that are over, oldest first; a day is, half an hour after closing time.
     * Who was booked for later than that, before the store's hours were cut, is awaited half an hour too.
     */
    public List<Overdue> overdue(String storeCode, int skip) {
        Store store = stores.get(storeCode);
        Instant now = clock.instant();
        LocalDate today = store.dayOf(now);
        boolean over = stores.days(storeCode, today, today)
                .on(today)
                .map(OpenHours::closes)
                .map(closes -> store.at(today, closes).plus(GRACE))
                .filter(end -> !now.isBefore(end))
                .isPresent();
        Instant firstNotOver = store.at(over ? today.plusDays(1) : today, LocalTime.MIN);
        Instant late = now.minus(GRACE);
        return appointments.overdue(
                storeCode, firstNotOver.isBefore(late) ? firstNotOver : late, skip, OneByOne.AT_ONCE);
    }

    /** Nobody came. Does nothing if the appointment is not as it was found: somebody, or another node, was quicker. */
    public void expire(Overdue overdue) {
        // Whoever waits here for another node reads the appointment as that one left it; its first day is enough for
        // that.
        offers.lock(overdue.storeCode(), 0, overdue.slotStart());
        Appointment appointment = appointments.get(overdue.number());
        if (appointment.state() == AppointmentState.BOOKED
                && overdue.slotStart().equals(appointment.slot().start())) {
            Stamp by = Actor.system("system", overdue.storeCode()).at(clock.instant());
            appointment.expire(by);
            booking.missed(appointment, by);
            changes.afterCommit(overdue.storeCode());
        }
    }
}
