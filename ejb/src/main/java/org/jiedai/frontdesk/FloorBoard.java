package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.reception.ArrivalState;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Today as managers see it: who comes by the hour, and how their stores stand (U26). */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
public class FloorBoard {
    private static final int MINUTES = 60;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Stores stores;

    @Inject
    private Attendance attendance;

    @Inject
    private JpaStoresNow now;

    /** The manager's own store, or all of the group, by name. */
    public List<StoreNow> stores() {
        return now.of(stores.of(caller.actor()));
    }

    /** From when to when the store is open today; empty if it is closed. */
    public Optional<OpenHours> open() {
        Store store = stores.get(caller.actor().storeCode());
        LocalDate today = store.dayOf(clock.instant());
        return stores.days(store.code(), today, today).on(today);
    }

    /** The hours of today in which the store is open or somebody comes. */
    public List<HourOfDay> hours() {
        Store store = stores.get(caller.actor().storeCode());
        LocalDate today = store.dayOf(clock.instant());
        Map<Integer, Integer> came = byHour(store, arrivals(store, today));
        Map<Integer, Integer> expected = byHour(store, bookings(store, today));
        Optional<OpenHours> open = stores.days(store.code(), today, today).on(today);
        OnDuty duty = attendance.at(store.code(), clock.instant());
        int bays = stores.bays(store.code()).size();
        return IntStream.range(0, 24)
                .mapToObj(hour -> new HourOfDay(
                        hour,
                        came.getOrDefault(hour, 0),
                        expected.getOrDefault(hour, 0),
                        open.filter(hours -> isOpen(hours, hour))
                                .map(hours -> Math.min(bays, hands(duty, store, store.at(today, begin(hours, hour)))))
                                .orElse(0)))
                .filter(hour -> hour.came() + hour.expected() + hour.capacity() > 0)
                .toList();
    }

    // A store that opens at half past has an hour that begins then.
    private static LocalTime begin(OpenHours hours, int hour) {
        LocalTime full = LocalTime.of(hour, 0);
        return full.isBefore(hours.opens()) ? hours.opens() : full;
    }

    // How many customers the advisors who are there can receive within the hour.
    private static int hands(OnDuty duty, Store store, Instant hour) {
        long there = duty.staffing().advisors().stream()
                .filter(login -> duty.receives(login, hour))
                .count();
        return (int) there * MINUTES / store.slotMinutes();
    }

    private static boolean isOpen(OpenHours hours, int hour) {
        return hour >= hours.opens().getHour() && LocalTime.of(hour, 0).isBefore(hours.closes());
    }

    private List<Instant> arrivals(Store store, LocalDate day) {
        return em.createQuery(
                        "select a.arrivedAt from Arrival a where a.storeCode = :store and a.state in :all"
                                + " and a.arrivedAt >= :from and a.arrivedAt < :to",
                        Instant.class)
                .setParameter("store", store.code())
                .setParameter("all", EnumSet.allOf(ArrivalState.class))
                .setParameter("from", store.at(day, LocalTime.MIN))
                .setParameter("to", store.at(day.plusDays(1), LocalTime.MIN))
                .getResultList();
    }

    private List<Instant> bookings(Store store, LocalDate day) {
        return em.createQuery(
                        "select a.slotStart from Appointment a where a.storeCode = :store and a.state = :booked"
                                + " and a.slotStart >= :from and a.slotStart < :to",
                        Instant.class)
                .setParameter("store", store.code())
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("from", store.at(day, LocalTime.MIN))
                .setParameter("to", store.at(day.plusDays(1), LocalTime.MIN))
                .getResultList();
    }

    private static Map<Integer, Integer> byHour(Store store, List<Instant> moments) {
        Map<Integer, Integer> hours = new HashMap<>();
        moments.forEach(moment -> hours.merge(moment.atZone(store.zone()).getHour(), 1, Integer::sum));
        return hours;
    }
}
