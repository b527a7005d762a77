package org.jiedai.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Stores;

/** The duty roster of the caller's store to look at, a week at a time. */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class RosterBoard {
    private static final int WEEK = 7;
    private static final int AHEAD = 60;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private DutyRosters rosters;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The week in which a day lies. */
    public RosterWeek week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        List<LocalDate> days = monday.datesUntil(monday.plusDays(WEEK)).toList();
        DutyRoster roster = rosters.of(store(), monday, monday.plusDays(WEEK - 1L));
        List<RosterLine> people = people(roster, days);
        OpenDays open = stores.days(store(), monday, monday.plusDays(WEEK - 1L));
        return new RosterWeek(
                days.stream().map(one -> day(one, open, people)).toList(),
                people,
                rosters.shifts(store()).stream().map(ShiftRow::of).toList());
    }

    /** The days of the coming weeks on which the store is open and no advisor works. */
    public List<LocalDate> unmanned() {
        LocalDate today = stores.get(store()).dayOf(clock.instant());
        LocalDate last = today.plusDays(AHEAD);
        DutyRoster roster = rosters.of(store(), today, last);
        OpenDays open = stores.days(store(), today, last);
        List<LocalDate> days = today.datesUntil(last).toList();
        List<RosterLine> advisors = people(roster, days).stream()
                .filter(one -> one.roles().contains(Role.SERVICE_ADVISOR))
                .toList();
        return Stream.iterate(0, i -> i < days.size(), i -> i + 1)
                .filter(i -> open.on(days.get(i))
                        .filter(hours -> advisors.stream()
                                .noneMatch(one -> one.days().get(i).minutes(hours) > 0))
                        .isPresent())
                .map(days::get)
                .toList();
    }

    private static RosterDay day(LocalDate day, OpenDays open, List<RosterLine> people) {
        OpenHours hours = open.on(day).orElse(null);
        int index = day.getDayOfWeek().getValue() - 1;
        Function<Role, Stream<Duty>> working = role -> people.stream()
                .filter(one -> one.roles().contains(role))
                .map(one -> one.days().get(index))
                .filter(duty -> hours != null && duty.minutes(hours) > 0);
        return new RosterDay(
                day,
                hours,
                open.note(day),
                working.apply(Role.SERVICE_ADVISOR).count(),
                working.apply(Role.TECHNICIAN)
                        .mapToLong(duty -> duty.minutes(hours))
                        .sum());
    }

    // Advisors first, then technicians, then the others; of each by log-in.
    private List<RosterLine> people(DutyRoster roster, List<LocalDate> days) {
        Map<String, DutyPlan> plans =
                rosters.plans(store()).stream().collect(Collectors.toMap(DutyPlan::login, Function.identity()));
        Map<String, Object[]> names = new LinkedHashMap<>();
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        em.createQuery("""
                        select m.login, m.name, m.nameEn, r.role
                        from StaffMember m
                        join m.roles r
                        where m.active = true and r.storeCode = :store
                        order by m.login""", Object[].class)
                .setParameter("store", store())
                .getResultList()
                .forEach(row -> {
                    names.put((String) row[0], row);
                    roles.computeIfAbsent((String) row[0], login -> EnumSet.noneOf(Role.class))
                            .add((Role) row[3]);
                });
        return names.entrySet().stream()
                .map(person ->
                        line(person.getKey(), person.getValue(), roles.get(person.getKey()), plans, roster, days))
                .sorted(Comparator.comparing(RosterBoard::rank))
                .toList();
    }

    private static RosterLine line(
            String login,
            Object[] names,
            Set<Role> roles,
            Map<String, DutyPlan> plans,
            DutyRoster roster,
            List<LocalDate> days) {
        DutyPlan plan = plans.get(login);
        return new RosterLine(
                login,
                (String) names[1],
                (String) names[2],
                roles,
                plan == null ? 0 : plan.version(),
                plan == null ? Map.of() : plan.week(),
                days.stream().map(day -> roster.on(login, day)).toList());
    }

    private static int rank(RosterLine line) {
        if (line.roles().contains(Role.SERVICE_ADVISOR)) {
            return 0;
        }
        return line.roles().contains(Role.TECHNICIAN) ? 1 : 2;
    }

    private String store() {
        return caller.actor().storeCode();
    }
}
