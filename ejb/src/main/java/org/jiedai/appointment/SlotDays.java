package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jiedai.shared.Roles;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * The days that are locked to book on them, made before anybody does: where the first of several who book had to make
 * the day and then was refused, those who waited for them would wait for each other.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SlotDays {
    /** Nobody books further ahead; who does, makes the day themselves. */
    private static final int AHEAD = 400;

    @Inject
    private SlotHolds holds;

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    /** The days of every store that are not there yet. */
    public void open() {
        stores.all().forEach(this::open);
    }

    private void open(Store store) {
        LocalDate today = store.dayOf(clock.instant());
        LocalDate end = today.plusDays(AHEAD);
        Set<LocalDate> there = holds.days(store.code(), today, end);
        List<LocalDate> missing =
                today.datesUntil(end).filter(Predicate.not(there::contains)).toList();
        missing.forEach(day -> holds.lockDay(store.code(), day));
    }
}
