package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedai.roster.DutyRoster;
import org.jiedai.roster.DutyRosters;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.store.Bay;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The day ahead as the controller prepares it: technicians with their appointments and their load (A7). */
@Stateless
@RolesAllowed(Roles.WORKSHOP_CONTROLLER)
public class DayBoard {
    private static final int MOST_CARS_A_DAY = 500;
    private static final int DAYS = 14;
    private static final Set<PlanState> AHEAD = EnumSet.of(PlanState.PROPOSED, PlanState.PLANNED);
    private static final String WITHIN = """
            where p.storeCode = :store and p.state in :ahead and p.slotStart >= :longAgo and p.slotStart < :until
            and (p.slotStart >= :from or p.slotEnd > :from)
            """;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private DutyRosters rosters;

    @Inject
    private WorkTickets tickets;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A day with its technicians, by log-in; today the tickets in their hands count too. */
    public PlanDay on(LocalDate day) {
        Store store = stores.get(caller.actor().storeCode());
        List<PlanCard> cars = cars(store, day);
        Map<String, Integer> inHand = day.equals(store.dayOf(clock.instant())) ? tickets.load(store.code()) : Map.of();
        List<StaffMember> crew = staff.withRole(store.code(), Role.TECHNICIAN);
        OpenHours hours = hours(store, day);
        Instant opens = store.at(day, hours.opens());
        Instant closes = store.at(day, hours.closes());
        int open = (int) Duration.between(opens, closes).toMinutes();
        DutyRoster roster = rosters.of(store.code(), day, day);
        Set<String> logins = crew.stream().map(StaffMember::login).collect(Collectors.toSet());
        return new PlanDay(
                day,
                open,
                crew.stream()
                        .map(one -> {
                            List<PlanCard> theirs = of(one.login(), cars);
                            int booked = booked(theirs, opens, closes) + inHand.getOrDefault(one.login(), 0);
                            return lane(
                                    one,
                                    theirs,
                                    booked,
                                    roster.on(one.login(), day).minutes(hours));
                        })
                        .toList(),
                cars.stream()
                        .filter(car -> !logins.contains(String.valueOf(car.row().technician())))
                        .toList());
    }

    /** The days from today on that have appointments. */
    public List<UnplannedDay> ahead() {
        Store store = stores.get(caller.actor().storeCode());
        LocalDate today = store.dayOf(clock.instant());
        Map<LocalDate, List<PlanRow>> days = rows(store, today, today.plusDays(DAYS)).stream()
                .collect(Collectors.groupingBy(
                        row -> later(today, store.dayOf(row.slotStart())), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new UnplannedDay(
                        day.getKey(),
                        day.getValue().size(),
                        day.getValue().stream()
                                .filter(row -> row.state() == PlanState.PROPOSED)
                                .count()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The bays to choose from. */
    public List<Bay> bays() {
        return stores.bays(caller.actor().storeCode());
    }

    private static Lane lane(StaffMember one, List<PlanCard> cars, int minutes, int open) {
        return new Lane(one.login(), one.name(), one.nameEn(), one.skills(), minutes, open, cars);
    }

    private static int booked(List<PlanCard> cars, Instant opens, Instant closes) {
        return cars.stream().mapToInt(car -> car.row().minutes(opens, closes)).sum();
    }

    private static List<PlanCard> of(String login, List<PlanCard> cars) {
        List<PlanCard> his = cars.stream()
                .filter(car -> login.equals(car.row().technician()))
                .toList();
        return his.stream()
                .map(car -> new PlanCard(
                        car.row(),
                        car.difficulty(),
                        his.stream().anyMatch(other -> car.row().meets(other.row()))))
                .toList();
    }

    // A closed day has none.
    private OpenHours hours(Store store, LocalDate day) {
        return stores.days(store.code(), day, day).on(day).orElse(new OpenHours(LocalTime.NOON, LocalTime.NOON));
    }

    private List<PlanCard> cars(Store store, LocalDate day) {
        Map<AppointmentNo, Integer> difficulties = difficulties(store, day);
        return rows(store, day, day.plusDays(1)).stream()
                .map(row -> new PlanCard(row, difficulties.getOrDefault(row.number(), 1), false))
                .toList();
    }

    private List<PlanRow> rows(Store store, LocalDate from, LocalDate until) {
        return within(
                        em.createQuery("""
                                select new org.jiedai.workshop.PlanRow(p.number, p.version, p.state, p.plate,
                                p.vehicle, p.work, p.bayKind, p.slotStart, p.slotEnd, p.minutes, p.technician, p.bay,
                                p.parts)
                                from AppointmentPlan p
                                """ + WITHIN + "order by p.slotStart, p.number", PlanRow.class),
                        store,
                        from,
                        until)
                .getResultList();
    }

    private Map<AppointmentNo, Integer> difficulties(Store store, LocalDate day) {
        return within(
                        em.createQuery(
                                "select p.number, max(n.difficulty) from AppointmentPlan p join p.needs n " + WITHIN
                                        + "group by p.number",
                                Object[].class),
                        store,
                        day,
                        day.plusDays(1))
                .getResultStream()
                .collect(Collectors.toMap(row -> (AppointmentNo) row[0], row -> ((Number) row[1]).intValue()));
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, Store store, LocalDate from, LocalDate until) {
        Instant first = store.at(from, LocalTime.MIDNIGHT);
        Instant longAgo = store.at(from.minusDays(OpenDays.LONGEST_WORK), LocalTime.MIDNIGHT);
        return query.setParameter("store", store.code())
                .setParameter("ahead", AHEAD)
                .setParameter("from", first)
                .setParameter("longAgo", longAgo)
                .setParameter("until", store.at(until, LocalTime.MIDNIGHT))
                .setMaxResults(MOST_CARS_A_DAY * (int) from.until(until, ChronoUnit.DAYS));
    }
}
