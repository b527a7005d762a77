package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.store.OpenDays;
import org.jiedai.store.ShopDay;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The promised slots of the caller's store by day and week (A2, A9). */
@Stateless
public class CalendarBoard {
    @Inject
    private JpaCalendar calendar;

    @Inject
    private CalendarLinks links;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /** The days from the first to the last, both included. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public CalendarSpan span(LocalDate first, LocalDate last) {
        Store store = stores.get(caller.actor().storeCode());
        OpenDays days = stores.days(store.code(), first, last);
        return new CalendarSpan(
                first.datesUntil(last.plusDays(1))
                        .map(day -> new ShopDay(day, days.on(day).orElse(null), days.note(day), days.special(day)))
                        .toList(),
                calendar.promised(store.code(), begin(store, first), begin(store, last.plusDays(1))),
                staff.withRole(store.code(), Role.SERVICE_ADVISOR).stream()
                        .map(StaffMember::login)
                        .toList(),
                stores.bays(store.code()).stream()
                        .map(bay -> new CalendarBay(bay.code(), bay.kind()))
                        .toList(),
                store.slotMinutes());
    }

    /** Since when the caller has a link to their calendar; empty if they have none. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public Optional<Instant> linkedSince() {
        Actor actor = caller.actor();
        return links.find(new CalendarLink.Key(actor.storeCode(), actor.login()))
                .map(CalendarLink::madeAt);
    }

    private static Instant begin(Store store, LocalDate day) {
        return day.atStartOfDay(store.zone()).toInstant();
    }
}
