package org.jiedai.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.ShopCalendar;

/**
 * Finds the times of one day at which advisor, bay and technician are free together, quieter hours first (A2). Of each
 * kind so many stay free as the store keeps for customers without an appointment.
 *
 * @param grid the steps of the slot grid within the day's hours, in order
 * @param later those of the following days into which work goes that is longer than a day; none for other work
 * @param step length of one step
 * @param advisors who may receive
 * @param bays which bays are equipped for the work
 * @param technicians who has the skill
 * @param calendar says what is kept for walk-ins
 * @param away at which steps people are not there, by the duty roster
 * @param held what is promised already on these days
 */
public record SlotFinder(
        List<Instant> grid,
        List<Instant> later,
        Duration step,
        List<String> advisors,
        List<String> bays,
        List<String> technicians,
        ShopCalendar calendar,
        Collection<HeldStep> away,
        Collection<HeldStep> held) {

    /** The free slots for so many minutes of work that begin after a moment, quieter first, then earlier. */
    public List<Slot> free(int minutes, Instant after) {
        return free(minutes, after, SlotWish.ANY);
    }

    /** As {@link #free(int, Instant)}, with the advisor and the bay that are wished. */
    public List<Slot> free(int minutes, Instant after, SlotWish wish) {
        return candidates(minutes, after)
                .map(slotAt(minutes, wish))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Slot::expected).thenComparing(Slot::start))
                .toList();
    }

    /** All times of the day, in order, at which so many minutes of work could begin after a moment, taken ones too. */
    public List<SlotTime> times(int minutes, Instant after) {
        Map<Instant, Long> arrivals = arrivals();
        Function<List<Instant>, Optional<Slot>> slotAt = slotAt(minutes, SlotWish.ANY);
        return candidates(minutes, after)
                .map(work -> new SlotTime(
                        work.get(0),
                        expected(arrivals, work.get(0)),
                        slotAt.apply(work).isPresent()))
                .toList();
    }

    // The steps that work takes, for each step of the grid with which it could begin.
    private Stream<List<Instant>> candidates(int minutes, Instant after) {
        int steps = steps(minutes, step);
        List<Instant> all = Stream.concat(grid.stream(), later.stream()).toList();
        return IntStream.rangeClosed(0, Math.min(grid.size() - 1, all.size() - steps))
                .mapToObj(i -> all.subList(i, i + steps))
                .filter(work -> work.get(0).isAfter(after));
    }

    private Function<List<Instant>, Optional<Slot>> slotAt(int minutes, SlotWish wish) {
        Capacity receiving = capacity(HeldResource.ADVISOR, advisors);
        Capacity space = capacity(HeldResource.BAY, bays);
        Capacity hands = capacity(HeldResource.TECHNICIAN, technicians);
        Map<Instant, Long> arrivals = arrivals();
        return work -> receiving
                .free(work.subList(0, 1), wish.advisor())
                .flatMap(advisor -> space.free(work, wish.bay())
                        .flatMap(bay -> hands.free(work, wish.technician())
                                .map(technician -> new Slot(
                                        work.get(0),
                                        end(work, minutes),
                                        minutes,
                                        advisor,
                                        bay,
                                        technician,
                                        expected(arrivals, work.get(0))))));
    }

    // The last step may be longer than what is left of the work.
    private Instant end(List<Instant> work, int minutes) {
        Duration before = step.multipliedBy(work.size() - 1L);
        return work.get(work.size() - 1).plus(Duration.ofMinutes(minutes)).minus(before);
    }

    /**
     * What booking a slot holds: the advisor for its first step, bay and technician for all.
     *
     * @param steps those of the slot grid that the work takes
     */
    public static List<SlotHold> holds(String storeCode, List<Instant> steps, Slot slot, AppointmentNo appointmentNo) {
        List<SlotHold> holds = new ArrayList<>();
        holds.add(new SlotHold(storeCode, HeldResource.ADVISOR, slot.advisor(), slot.start(), appointmentNo));
        for (Instant start : steps) {
            holds.add(new SlotHold(storeCode, HeldResource.BAY, slot.bay(), start, appointmentNo));
            holds.add(new SlotHold(storeCode, HeldResource.TECHNICIAN, slot.technician(), start, appointmentNo));
        }
        return holds;
    }

    private Capacity capacity(HeldResource resource, List<String> candidates) {
        return Capacity.of(resource, candidates, calendar::kept, away, held);
    }

    // How many customers are expected within each hour: each arrives at the advisor's step.
    private Map<Instant, Long> arrivals() {
        return held.stream()
                .filter(one -> one.resource() == HeldResource.ADVISOR)
                .collect(Collectors.groupingBy(one -> hour(one.start()), Collectors.counting()));
    }

    private static int expected(Map<Instant, Long> arrivals, Instant start) {
        return arrivals.getOrDefault(hour(start), 0L).intValue();
    }

    private static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** Those that the work of a slot takes which is done on the day on which it begins. */
    public static List<Instant> steps(Slot slot, Duration step) {
        return Stream.iterate(slot.start(), start -> start.plus(step))
                .limit(steps(slot.minutes(), step))
                .toList();
    }

    /** How many steps of the grid work of so many minutes takes: begun ones count, at least one. */
    public static int steps(int minutes, Duration step) {
        return Math.max(1, (int) ((minutes + step.toMinutes() - 1) / step.toMinutes()));
    }
}
