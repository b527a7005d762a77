package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.roster.DutyRoster;
import org.jiedai.roster.DutyRosters;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.staff.AtWork;
import org.jiedai.staff.Staff;
import org.jiedai.staff.Staffing;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Which slots can be offered: the store's calendar, its people and bays, and what is promised already (A2). */
@ApplicationScoped
public class SlotOffers {
    private static final int DAYS_AHEAD = 14;
    /** Usually there is enough within these, and what is promised on the others need not be read. */
    private static final int DAYS_AT_FIRST = 2;

    /** What is offered must still be to come when the call is over. */
    private static final Duration CALL = Duration.ofMinutes(10);

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private AtWork atWork;

    @Inject
    private DutyRosters rosters;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SlotHolds holds;

    @Inject
    private Clock clock;

    /**
     * Slots from a day on (null: today), quieter hours of each day first, until there are enough to choose from. None
     * begins within the next ten minutes.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#TOO_LONG_TO_BOOK},
     *     {@link AppointmentRule#NO_SLOT_FREE}
     */
    public SlotOffer find(SlotSearch search, LocalDate from) {
        Work work = work(search);
        LocalDate first = from == null ? work.store.dayOf(clock.instant()) : from;
        Days days = new Days(work, first, DAYS_AHEAD);
        SlotOffer offer = new OfferedDays(first, DAYS_AHEAD, days::finder)
                .offer(work.minutes, clock.instant().plus(CALL));
        if (offer.slots().isEmpty()) {
            days.mustHold(work.minutes);
            throw AppointmentRule.NO_SLOT_FREE.broken();
        }
        return offer;
    }

    /** All times of a day that are still to come, taken ones too; none if the store is closed. */
    public List<SlotTime> times(SlotSearch search, LocalDate day) {
        Work work = work(search);
        return new Days(work, day, 1)
                .finder(day)
                .map(finder -> finder.times(work.minutes, clock.instant()))
                .orElse(List.of());
    }

    /**
     * The slot at a moment. It may be promised if the day is locked.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#IN_THE_PAST}, {@link AppointmentRule#BAY_NOT_EQUIPPED},
     *     {@link AppointmentRule#NOT_AN_ADVISOR}, {@link AppointmentRule#SLOT_OUTSIDE_HOURS},
     *     {@link AppointmentRule#SLOT_TAKEN}
     */
    public Slot at(SlotSearch search, Instant start, SlotWish wish) {
        return at(work(search), start, wish);
    }

    /** The same, and whoever is not wished for by name is not this person either. */
    Slot atWithout(String login, SlotSearch search, Instant start, SlotWish wish) {
        return at(work(search).without(login, wish), start, wish);
    }

    private Slot at(Work work, Instant start, SlotWish wish) {
        SharedRule.IN_THE_PAST.unless(start.isAfter(clock.instant()), start);
        work.check(wish);
        LocalDate day = work.store.dayOf(start);
        Days days = new Days(work, day, 1);
        SlotFinder finder = days.finder(day)
                .filter(open -> open.grid().contains(start))
                .orElseThrow(() -> AppointmentRule.SLOT_OUTSIDE_HOURS.broken(start));
        return finder.free(work.minutes, clock.instant(), wish).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .orElseThrow(() -> {
                    days.mustHold(work.minutes);
                    return AppointmentRule.SLOT_TAKEN.broken(start);
                });
    }

    /**
     * Nobody else books on the days of the work that begins at these moments until the transaction ends. Whoever gives
     * or takes slots does this before anything else, and all in one order, lest two wait for each other.
     *
     * @param minutes how long the work takes
     * @param starts null for none: no slot is chosen yet
     */
    void lock(String storeCode, int minutes, Instant... starts) {
        Store store = stores.get(storeCode);
        Stream.of(starts)
                .filter(Objects::nonNull)
                .flatMap(start -> days(store, minutes, start))
                .distinct()
                .sorted()
                .forEach(day -> holds.lockDay(storeCode, day));
    }

    private Stream<LocalDate> days(Store store, int minutes, Instant start) {
        LocalDate first = store.dayOf(start);
        if (minutes <= openMinutes(store)) {
            return Stream.of(first);
        }
        OpenDays open = stores.days(store.code(), first, first.plusDays(OpenDays.LONGEST_WORK));
        return Stream.concat(
                Stream.of(first),
                first.datesUntil(first.plusDays(OpenDays.LONGEST_WORK))
                        .flatMap(day -> grid(store, open, day).stream())
                        .filter(step -> !step.isBefore(start))
                        .limit(SlotFinder.steps(minutes, step(store)))
                        .map(store::dayOf));
    }

    /** Whether a moment is on the day of another, as the store's clock goes. */
    boolean sameDay(String storeCode, Instant moment, Instant other) {
        Store store = stores.get(storeCode);
        return store.dayOf(moment).equals(store.dayOf(other));
    }

    /**
     * Whoever is promised works here until the promise is kept on record: who deactivates them at this moment waits.
     *
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.staff.StaffRule#LEFT_MEANWHILE}
     */
    void mustStay(String storeCode, Slot slot) {
        atWork.mustStay(slot.advisor(), storeCode, Role.SERVICE_ADVISOR);
        atWork.mustStay(slot.technician(), storeCode, Role.TECHNICIAN);
    }

    /** What booking this slot holds. */
    public List<SlotHold> holds(String storeCode, Slot slot, AppointmentNo number) {
        return SlotFinder.holds(storeCode, steps(stores.get(storeCode), slot), slot, number);
    }

    private List<Instant> steps(Store store, Slot slot) {
        if (slot.endOverDays() != null) {
            LocalDate first = store.dayOf(slot.start());
            LocalDate last = store.dayOf(slot.end());
            OpenDays open = stores.days(store.code(), first, last);
            return first.datesUntil(last.plusDays(1))
                    .flatMap(day -> grid(store, open, day).stream())
                    .filter(step -> !step.isBefore(slot.start()) && step.isBefore(slot.end()))
                    .toList();
        }
        return SlotFinder.steps(slot, step(store));
    }

    private static List<Instant> grid(Store store, OpenDays open, LocalDate day) {
        return open.on(day).map(hours -> grid(store, day, hours)).orElse(List.of());
    }

    private static List<Instant> grid(Store store, LocalDate day, OpenHours hours) {
        Instant end = store.at(day, hours.closes());
        return Stream.iterate(store.at(day, hours.opens()), start -> start.plus(step(store)))
                .takeWhile(start -> start.plus(step(store)).compareTo(end) <= 0)
                .toList();
    }

    private static long openMinutes(Store store) {
        return Duration.between(store.opens(), store.closes()).toMinutes();
    }

    private Work work(SlotSearch search) {
        AppointmentRule.NOTHING_NEEDED.unless(!search.operationCodes().isEmpty());
        List<LabourOperation> operations =
                search.operationCodes().stream().map(catalogue::operation).toList();
        Staffing staffing = staff.staffing(search.storeCode());
        return new Work(
                stores.get(search.storeCode()),
                search.mine(),
                operations.stream().mapToInt(LabourOperation::minutes).sum(),
                staffing.advisors(),
                bays(search.storeCode(), operations),
                staffing.technicians(skills -> operations.stream()
                        .allMatch(o -> skills.getOrDefault(o.trade().name(), 0) >= o.difficulty())));
    }

    private List<String> bays(String storeCode, List<LabourOperation> operations) {
        Set<BayKind> ordinary = EnumSet.of(BayKind.GENERAL, BayKind.QUICK);
        Set<BayKind> wanted = operations.stream()
                .map(LabourOperation::bayKind)
                .filter(kind -> !ordinary.contains(kind))
                .findFirst()
                .<Set<BayKind>>map(EnumSet::of)
                .orElse(ordinary);
        return stores.bays(storeCode).stream()
                .filter(bay -> wanted.contains(bay.kind()))
                .map(Bay::code)
                .toList();
    }

    private static Duration step(Store store) {
        return Duration.ofMinutes(store.slotMinutes());
    }

    /** What is to be done, and who and what could do it. */
    private record Work(
            Store store,
            AppointmentNo mine,
            int minutes,
            List<String> advisors,
            List<String> bays,
            List<String> technicians) {

        private Work without(String login, SlotWish wish) {
            return new Work(
                    store,
                    mine,
                    minutes,
                    wish.advisor() == null ? others(advisors, login) : advisors,
                    bays,
                    wish.technician() == null ? others(technicians, login) : technicians);
        }

        private static List<String> others(List<String> people, String login) {
            return people.stream().filter(one -> !one.equals(login)).toList();
        }

        private boolean overDays() {
            return minutes > openMinutes(store);
        }

        private void check(SlotWish wish) {
            AppointmentRule.BAY_NOT_EQUIPPED.unless(wish.bay() == null || bays.contains(wish.bay()), wish.bay());
            AppointmentRule.NOT_AN_ADVISOR.unless(
                    wish.advisor() == null || advisors.contains(wish.advisor()), wish.advisor());
        }

        private SlotFinder on(List<Instant> grid, List<Instant> later, List<HeldStep> away, List<HeldStep> held) {
            return new SlotFinder(grid, later, step(store), advisors, bays, technicians, store.calendar(), away, held);
        }

        // Who has their break receives nobody; repairing goes on after it. Work over days is begun by who is there.
        private List<HeldStep> away(DutyRoster roster, List<Instant> grid) {
            return grid.stream()
                    .flatMap(step -> Stream.concat(
                            advisors.stream()
                                    .filter(login -> !roster.free(login, local(step)))
                                    .map(login -> new HeldStep(HeldResource.ADVISOR, login, step)),
                            technicians.stream()
                                    .filter(login -> !roster.there(login, local(step))
                                            || !roster.there(
                                                    login,
                                                    local(step)
                                                            .plus(step(store))
                                                            .minusMinutes(1)))
                                    .map(login -> new HeldStep(HeldResource.TECHNICIAN, login, step))))
                    .toList();
        }

        private LocalDateTime local(Instant step) {
            return LocalDateTime.ofInstant(step, store.zone());
        }
    }

    /** Some days in a row, whose promises are read when they are asked for: first those of a few days, then all. */
    private final class Days {
        private final Work work;
        private final OpenDays open;
        private final DutyRoster roster;
        private final LocalDate first;
        private final LocalDate last;
        private final Map<LocalDate, List<HeldStep>> held = new HashMap<>();
        private LocalDate unread;

        private Days(Work work, LocalDate first, int count) {
            this.work = work;
            this.first = first;
            this.unread = first;
            this.last = first.plusDays(count - 1L + (work.overDays() ? OpenDays.LONGEST_WORK : 0));
            this.open = stores.days(work.store.code(), first, last);
            this.roster = rosters.of(work.store.code(), first, last);
        }

        private Optional<SlotFinder> finder(LocalDate day) {
            List<Instant> grid = grid(work.store, open, day);
            if (grid.isEmpty()) {
                return Optional.empty();
            }
            List<LocalDate> days = work.overDays()
                    ? day.datesUntil(day.plusDays(OpenDays.LONGEST_WORK)).toList()
                    : List.of(day);
            return Optional.of(work.on(
                    grid,
                    days.stream()
                            .skip(1)
                            .flatMap(later -> grid(work.store, open, later).stream())
                            .toList(),
                    work.away(roster, grid),
                    days.stream().flatMap(one -> held(one).stream()).toList()));
        }

        // No other time would be better either: what to do instead is said at once.
        private void mustHold(int minutes) {
            long there = first.datesUntil(first.plusDays(OpenDays.LONGEST_WORK))
                    .mapToLong(day -> grid(work.store, open, day).size()
                            * step(work.store).toMinutes())
                    .sum();
            AppointmentRule.TOO_LONG_TO_BOOK.unless(!work.overDays() || minutes <= there, hours(minutes), hours(there));
        }

        private static BigDecimal hours(long minutes) {
            return BigDecimal.valueOf(minutes)
                    .divide(BigDecimal.valueOf(60), 1, RoundingMode.CEILING)
                    .stripTrailingZeros();
        }

        private List<HeldStep> held(LocalDate day) {
            if (!day.isBefore(unread)) {
                LocalDate few = first.plusDays(DAYS_AT_FIRST);
                LocalDate end = day.isBefore(few) && few.isBefore(last) ? few : last.plusDays(1);
                held.putAll(read(unread, end));
                unread = end;
            }
            return held.getOrDefault(day, List.of());
        }

        private Map<LocalDate, List<HeldStep>> read(LocalDate from, LocalDate end) {
            Store store = work.store;
            Instant begin = from.atStartOfDay(store.zone()).toInstant();
            Instant until = end.atStartOfDay(store.zone()).toInstant();
            return holds.ofOthers(work.mine, store.code(), begin, until).stream()
                    .collect(Collectors.groupingBy(one -> store.dayOf(one.start())));
        }
    }
}
