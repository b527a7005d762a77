package org.jiedai.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.ShopCalendar;

/**
 * Finds the times of one day at which advisor, bay and technician are free together, quieter hours first (A2). Of each
 * kind so many stay free as the store keeps for customers without an appointment.
 *
 * @param grid the steps of the slot grid within the day's hours, in order
 * @param step length of one step
 * @param advisors who may receive
 * @param bays which bays are equipped for the work
 * @param technicians who has the skill
 * @param calendar says what is kept for walk-ins
 * @param held what is promised already on that day
 */
public record SlotFinder(
        List<Instant> grid,
        Duration step,
        List<String> advisors,
        List<String> bays,
        List<String> technicians,
        ShopCalendar calendar,
        Collection<HeldStep> held) {

    /** The free slots for so many minutes of work that begin after a moment, quieter first, then earlier. */
    public List<Slot> free(int minutes, Instant after) {
        Capacity receiving = capacity(HeldResource.ADVISOR, advisors);
        Capacity space = capacity(HeldResource.BAY, bays);
        Capacity hands = capacity(HeldResource.TECHNICIAN, technicians);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i + steps(minutes) <= grid.size(); i++) {
            List<Instant> work = grid.subList(i, i + steps(minutes));
            if (work.get(0).isAfter(after)) {
                Optional<String> advisor = receiving.free(work.subList(0, 1));
                Optional<String> bay = space.free(work);
                Optional<String> technician = hands.free(work);
                if (advisor.isPresent() && bay.isPresent() && technician.isPresent()) {
                    slots.add(new Slot(
                            work.get(0), minutes, advisor.get(), bay.get(), technician.get(), expected(work.get(0))));
                }
            }
        }
        slots.sort(Comparator.comparingInt(Slot::expected).thenComparing(Slot::start));
        return slots;
    }

    /** What booking a slot holds: the advisor for its first step, bay and technician for all. */
    public static List<SlotHold> holds(String storeCode, Duration step, Slot slot, AppointmentNo appointmentNo) {
        List<SlotHold> holds = new ArrayList<>();
        holds.add(new SlotHold(storeCode, HeldResource.ADVISOR, slot.advisor(), slot.start(), appointmentNo));
        for (int i = 0; i < steps(slot.minutes(), step); i++) {
            Instant start = slot.start().plus(step.multipliedBy(i));
            holds.add(new SlotHold(storeCode, HeldResource.BAY, slot.bay(), start, appointmentNo));
            holds.add(new SlotHold(storeCode, HeldResource.TECHNICIAN, slot.technician(), start, appointmentNo));
        }
        return holds;
    }

    private Capacity capacity(HeldResource resource, List<String> candidates) {
        return Capacity.of(resource, candidates, calendar.kept(candidates.size()), held);
    }

    // How many customers are expected within the same hour: each arrives at the advisor's step.
    private int expected(Instant start) {
        Instant hour = start.truncatedTo(ChronoUnit.HOURS);
        return (int) held.stream()
                .filter(one -> one.resource() == HeldResource.ADVISOR
                        && one.start().truncatedTo(ChronoUnit.HOURS).equals(hour))
                .count();
    }

    private int steps(int minutes) {
        return steps(minutes, step);
    }

    /** How many steps of the grid work of so many minutes takes: begun ones count, at least one. */
    public static int steps(int minutes, Duration step) {
        return Math.max(1, (int) ((minutes + step.toMinutes() - 1) / step.toMinutes()));
    }
}
