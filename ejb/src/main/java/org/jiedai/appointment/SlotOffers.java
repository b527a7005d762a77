package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.Staffing;
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
    private Catalogue catalogue;

    @Inject
    private SlotHolds holds;

    @Inject
    private Clock clock;

    /**
     * Slots from a day on (null: today), quieter hours of each day first, until there are enough to choose from. None
     * begins within the next ten minutes.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#LONGER_THAN_A_DAY}, {@link AppointmentRule#NO_SLOT_FREE}
     */
    public SlotOffer find(SlotSearch search, LocalDate from) {
        Work work = work(search);
        LocalDate first = from == null ? work.store.dayOf(clock.instant()) : from;
        Days days = new Days(work, first, DAYS_AHEAD);
        SlotOffer offer = new OfferedDays(first, DAYS_AHEAD, days::finder)
                .offer(work.minutes, clock.instant().plus(CALL));
        if (offer.slots().isEmpty()) {
            work.mustFitADay();
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
        SharedRule.IN_THE_PAST.unless(start.isAfter(clock.instant()), start);
        Work work = work(search);
        work.check(wish);
        LocalDate day = work.store.dayOf(start);
        SlotFinder finder = new Days(work, day, 1)
                .finder(day)
                .filter(open -> open.grid().contains(start))
                .orElseThrow(() -> AppointmentRule.SLOT_OUTSIDE_HOURS.broken(start));
        return finder.free(work.minutes, clock.instant(), wish).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .orElseThrow(() -> {
                    work.mustFitADay();
                    return AppointmentRule.SLOT_TAKEN.broken(start);
                });
    }

    /**
     * Nobody else books on the days of these moments until the transaction ends. Whoever gives or takes slots does this
     * before anything else, and all in one order, lest two wait for each other.
     *
     * @param moments null for none: no slot is chosen yet
     */
    void lock(String storeCode, Instant... moments) {
        Store store = stores.get(storeCode);
        Stream.of(moments)
                .filter(Objects::nonNull)
                .map(store::dayOf)
                .distinct()
                .sorted()
                .forEach(day -> holds.lockDay(storeCode, day));
    }

    /** Whether a moment is on the day of another, as the store's clock goes. */
    boolean sameDay(String storeCode, Instant moment, Instant other) {
        Store store = stores.get(storeCode);
        return store.dayOf(moment).equals(store.dayOf(other));
    }

    /** What booking this slot holds. */
    public List<SlotHold> holds(String storeCode, Slot slot, AppointmentNo number) {
        return SlotFinder.holds(storeCode, step(stores.get(storeCode)), slot, number);
    }

    private Work work(SlotSearch search) {
        AppointmentRule.NOTHING_NEEDED.unless(!search.operationCodes().isEmpty());
        List<LabourOperation> operations =
                search.operationCodes().stream().map(catalogue::operation).toList();
        Staffing staffing = stores.staffing(search.storeCode());
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

        // No other time would be better either: what to do instead is said at once.
        private void mustFitADay() {
            long open = Duration.between(store.opens(), store.closes()).toMinutes();
            AppointmentRule.LONGER_THAN_A_DAY.unless(minutes <= open, hours(minutes), hours(open));
        }

        private static BigDecimal hours(long minutes) {
            return BigDecimal.valueOf(minutes)
                    .divide(BigDecimal.valueOf(60), 1, RoundingMode.CEILING)
                    .stripTrailingZeros();
        }

        private void check(SlotWish wish) {
            AppointmentRule.BAY_NOT_EQUIPPED.unless(wish.bay() == null || bays.contains(wish.bay()), wish.bay());
            AppointmentRule.NOT_AN_ADVISOR.unless(
                    wish.advisor() == null || advisors.contains(wish.advisor()), wish.advisor());
        }

        private SlotFinder on(LocalDate day, OpenHours hours, List<HeldStep> held) {
            return new SlotFinder(grid(day, hours), step(store), advisors, bays, technicians, store.calendar(), held);
        }

        private List<Instant> grid(LocalDate day, OpenHours hours) {
            Instant end = store.at(day, hours.closes());
            return Stream.iterate(store.at(day, hours.opens()), start -> start.plus(step(store)))
                    .takeWhile(start -> start.plus(step(store)).compareTo(end) <= 0)
                    .toList();
        }
    }

    /** Some days in a row, whose promises are read when they are asked for: first those of a few days, then all. */
    private final class Days {
        private final Work work;
        private final OpenDays open;
        private final LocalDate first;
        private final LocalDate last;
        private final Map<LocalDate, List<HeldStep>> held = new HashMap<>();
        private LocalDate unread;

        private Days(Work work, LocalDate first, int count) {
            this.work = work;
            this.first = first;
            this.unread = first;
            this.last = first.plusDays(count - 1L);
            this.open = stores.days(work.store.code(), first, last);
        }

        private Optional<SlotFinder> finder(LocalDate day) {
            return open.on(day).map(hours -> work.on(day, hours, held(day)));
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
