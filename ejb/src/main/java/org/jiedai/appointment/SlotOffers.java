package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.StaffMember;
import org.jiedai.store.Store;
import org.jiedai.store.StoreDay;
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
        List<LabourOperation> operations = operations(operationCodes);
        LocalDate first = from == null ? stores.get(storeCode).dayOf(clock.instant()) : from;
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < DAYS_AHEAD && slots.size() < ENOUGH; i++) {
            SlotFinder finder = finder(storeCode, first.plusDays(i), operations);
            finder.free(minutes(operations), clock.instant()).stream()
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
        List<LabourOperation> operations = operations(operationCodes);
        SlotFinder finder = finder(storeCode, stores.get(storeCode).dayOf(start), operations);
        AppointmentRule.SLOT_OUTSIDE_HOURS.unless(finder.grid().contains(start), start);
        return finder.free(minutes(operations), clock.instant()).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .orElseThrow(() -> AppointmentRule.SLOT_TAKEN.broken(start));
    }

    /** What booking this slot holds. */
    public List<SlotHold> holds(String storeCode, Slot slot, AppointmentNo number) {
        LocalDate day = stores.get(storeCode).dayOf(slot.start());
        return finder(storeCode, day, List.of()).holds(slot, number);
    }

    private SlotFinder finder(String storeCode, LocalDate day, List<LabourOperation> operations) {
        Store store = stores.get(storeCode);
        List<Instant> grid = grid(store, day);
        List<SlotHold> held = grid.isEmpty()
                ? List.of()
                : holds.between(
                        storeCode, grid.get(0), grid.get(grid.size() - 1).plus(step(store)));
        return new SlotFinder(
                storeCode,
                grid,
                step(store),
                logins(stores.withRole(storeCode, Role.SERVICE_ADVISOR)),
                bays(storeCode, operations),
                technicians(storeCode, operations),
                held);
    }

    private List<Instant> grid(Store store, LocalDate day) {
        Optional<StoreDay> special = stores.day(store.code(), day);
        if (special.map(StoreDay::closed).orElse(false)) {
            return List.of();
        }
        LocalTime opens = special.map(StoreDay::opens).orElse(store.opens());
        Instant end = store.at(day, special.map(StoreDay::closes).orElse(store.closes()));
        return Stream.iterate(store.at(day, opens), start -> start.plus(step(store)))
                .takeWhile(start -> start.plus(step(store)).compareTo(end) <= 0)
                .toList();
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

    private List<LabourOperation> operations(List<String> codes) {
        AppointmentRule.NOTHING_NEEDED.unless(!codes.isEmpty());
        return codes.stream().map(catalogue::operation).toList();
    }

    private static int minutes(List<LabourOperation> operations) {
        return operations.stream().mapToInt(LabourOperation::minutes).sum();
    }

    private static List<String> logins(List<StaffMember> members) {
        return members.stream().map(StaffMember::login).toList();
    }

    private static Duration step(Store store) {
        return Duration.ofMinutes(store.slotMinutes());
    }
}
