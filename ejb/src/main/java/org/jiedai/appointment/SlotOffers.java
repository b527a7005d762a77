package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.OpenDays;
import org.jiedai.store.OpenHours;
import org.jiedai.store.StaffMember;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Which slots can be offered: the store's calendar, its people and bays, and what is promised already (A2). */
@ApplicationScoped
public class SlotOffers {
    private static final int DAYS_AHEAD = 14;
    private static final int PER_DAY = 4;
    private static final int ENOUGH = 6;

    @Inject
    private Stores stores;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SlotHolds holds;

    @Inject
    private Clock clock;

    /**
     * Slots from a day on (null: today), quieter hours of each day first, until there are enough to choose from.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NO_SLOT_FREE}
     */
    public List<Slot> find(String storeCode, List<String> operationCodes, LocalDate from) {
        Work work = work(storeCode, operationCodes);
        LocalDate first = from == null ? work.store.dayOf(clock.instant()) : from;
        LocalDate last = first.plusDays(DAYS_AHEAD - 1);
        OpenDays days = stores.days(storeCode, first, last);
        Map<LocalDate, List<HeldStep>> held = held(work.store, first, last);
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last) && slots.size() < ENOUGH; day = day.plusDays(1)) {
            work.on(day, days, held).free(work.minutes, clock.instant()).stream()
                    .limit(PER_DAY)
                    .forEach(slots::add);
        }
        AppointmentRule.NO_SLOT_FREE.unless(!slots.isEmpty());
        return slots;
    }

    /**
     * The slot at a moment.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#IN_THE_PAST},
     *     {@link AppointmentRule#SLOT_OUTSIDE_HOURS}, {@link AppointmentRule#SLOT_TAKEN}
     */
    public Slot at(String storeCode, List<String> operationCodes, Instant start) {
        SharedRule.IN_THE_PAST.unless(start.isAfter(clock.instant()), start);
        Work work = work(storeCode, operationCodes);
        LocalDate day = work.store.dayOf(start);
        SlotFinder finder = work.on(day, stores.days(storeCode, day, day), held(work.store, day, day));
        AppointmentRule.SLOT_OUTSIDE_HOURS.unless(finder.grid().contains(start), start);
        return finder.free(work.minutes, clock.instant()).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .orElseThrow(() -> AppointmentRule.SLOT_TAKEN.broken(start));
    }

    /**
     * As {@link #at}, but nobody else books on that day until the transaction ends: what is found may be promised.
     *
     * @throws org.jiedai.shared.RuleBroken as {@link #at}
     */
    public Slot sure(String storeCode, List<String> operationCodes, Instant start) {
        lock(storeCode, start);
        return at(storeCode, operationCodes, start);
    }

    /** Nobody else books on the day of this moment until the transaction ends. */
    void lock(String storeCode, Instant moment) {
        holds.lockDay(storeCode, stores.get(storeCode).dayOf(moment));
    }

    /** What booking this slot holds. */
    public List<SlotHold> holds(String storeCode, Slot slot, AppointmentNo number) {
        return SlotFinder.holds(storeCode, step(stores.get(storeCode)), slot, number);
    }

    private Work work(String storeCode, List<String> operationCodes) {
        AppointmentRule.NOTHING_NEEDED.unless(!operationCodes.isEmpty());
        List<LabourOperation> operations =
                operationCodes.stream().map(catalogue::operation).toList();
        return new Work(
                stores.get(storeCode),
                operations.stream().mapToInt(LabourOperation::minutes).sum(),
                logins(stores.withRole(storeCode, Role.SERVICE_ADVISOR)),
                bays(storeCode, operations),
                technicians(storeCode, operations));
    }

    private Map<LocalDate, List<HeldStep>> held(Store store, LocalDate first, LocalDate last) {
        return holds
                .between(
                        store.code(),
                        first.atStartOfDay(store.zone()).toInstant(),
                        last.plusDays(1).atStartOfDay(store.zone()).toInstant())
                .stream()
                .collect(Collectors.groupingBy(one -> store.dayOf(one.start())));
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

    private List<String> technicians(String storeCode, List<LabourOperation> operations) {
        return logins(stores.withRole(storeCode, Role.TECHNICIAN).stream()
                .filter(member ->
                        operations.stream().allMatch(o -> member.skill(o.trade().name()) >= o.difficulty()))
                .toList());
    }

    private static List<String> logins(List<StaffMember> members) {
        return members.stream().map(StaffMember::login).toList();
    }

    private static Duration step(Store store) {
        return Duration.ofMinutes(store.slotMinutes());
    }

    /** What is to be done, and who and what could do it. */
    private record Work(Store store, int minutes, List<String> advisors, List<String> bays, List<String> technicians) {

        private SlotFinder on(LocalDate day, OpenDays days, Map<LocalDate, List<HeldStep>> held) {
            return new SlotFinder(
                    days.on(day).map(hours -> grid(day, hours)).orElse(List.of()),
                    step(store),
                    advisors,
                    bays,
                    technicians,
                    store.calendar(),
                    held.getOrDefault(day, List.of()));
        }

        private List<Instant> grid(LocalDate day, OpenHours hours) {
            Instant end = store.at(day, hours.closes());
            return Stream.iterate(store.at(day, hours.opens()), start -> start.plus(step(store)))
                    .takeWhile(start -> start.plus(step(store)).compareTo(end) <= 0)
                    .toList();
        }
    }
}
