package org.jiedai.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Role;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** What the calendar on an advisor's telephone reads: no log-in, the secret opens exactly their appointments. */
@Stateless
public class CalendarFeed {
    private static final Duration AHEAD = Duration.ofDays(30);

    @Inject
    private JpaCalendar calendar;

    @Inject
    private CalendarLinks links;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    /** The booked appointments from today on for 30 days; empty if the secret opens nothing. */
    @PermitAll
    public Optional<AdvisorDays> read(String secret) {
        return links.byHash(LinkSecret.hash(secret)).filter(this::stillReceives).map(this::days);
    }

    // Who has left, or receives no more, has no customers to read about.
    private boolean stillReceives(CalendarLink link) {
        return staff.member(link.advisor())
                .filter(StaffMember::active)
                .filter(member -> member.roles(link.storeCode()).contains(Role.SERVICE_ADVISOR))
                .isPresent();
    }

    private AdvisorDays days(CalendarLink link) {
        Store store = stores.get(link.storeCode());
        LocalDate today = store.dayOf(clock.instant());
        Instant from = today.atStartOfDay(store.zone()).toInstant();
        return new AdvisorDays(
                link.advisor(),
                store.code(),
                store.zone(),
                calendar.expected(store.code(), link.advisor(), from, from.plus(AHEAD)));
    }
}
