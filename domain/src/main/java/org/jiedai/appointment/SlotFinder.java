package org.jiedai.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.AppointmentNo;

/**
 * Finds the times of one day at which advisor, bay and technician are free together, quieter hours first (A2).
 *
 * @param grid the steps of the slot grid within the day's hours, in order
 * @param step length of one step
 * @param advisors who may receive
 * @param bays which bays are equipped for the work
 * @param technicians who has the skill
 * @param held what is promised already
 */
public record SlotFinder(
        String storeCode,
        List<Instant> grid,
        Duration step,
        List<String> advisors,
        List<String> bays,
        List<String> technicians,
        List<SlotHold> held) {

    /** The free slots for so many minutes of work that begin after a moment, quieter first, then earlier. */
    public List<Slot> free(int minutes, Instant after) {
        Set<String> taken = new HashSet<>();
        held.forEach(hold -> taken.add(hold.key()));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i + steps(minutes) <= grid.size(); i++) {
            if (grid.get(i).isAfter(after)) {
                at(i, minutes, taken).ifPresent(slots::add);
            }
        }
        slots.sort(Comparator.comparingInt(Slot::expected).thenComparing(Slot::start));
        return slots;
    }

    /** What booking a slot holds: the advisor for its first step, bay and technician for all. */
    public List<SlotHold> holds(Slot slot, AppointmentNo appointmentNo) {
        List<SlotHold> holds = new ArrayList<>();
        holds.add(new SlotHold(storeCode, HeldResource.ADVISOR, slot.advisor(), slot.start(), appointmentNo));
        for (int i = 0; i < steps(slot.minutes()); i++) {
            Instant start = slot.start().plus(step.multipliedBy(i));
            holds.add(new SlotHold(storeCode, HeldResource.BAY, slot.bay(), start, appointmentNo));
            holds.add(new SlotHold(storeCode, HeldResource.TECHNICIAN, slot.technician(), start, appointmentNo));
        }
        return holds;
    }

    private Optional<Slot> at(int index, int minutes, Set<String> taken) {
        List<Instant> work = grid.subList(index, index + steps(minutes));
        Optional<String> advisor = free(HeldResource.ADVISOR, advisors, work.subList(0, 1), taken);
        Optional<String> bay = free(HeldResource.BAY, bays, work, taken);
        Optional<String> technician = free(HeldResource.TECHNICIAN, technicians, work, taken);
        if (advisor.isEmpty() || bay.isEmpty() || technician.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Slot(work.get(0), minutes, advisor.get(), bay.get(), technician.get(), expectedAt(work.get(0))));
    }

    private static Optional<String> free(
            HeldResource resource, List<String> candidates, List<Instant> starts, Set<String> taken) {
        return candidates.stream()
                .filter(code -> starts.stream().noneMatch(start -> taken.contains(SlotHold.key(resource, code, start))))
                .findFirst();
    }

    private int expectedAt(Instant start) {
        return (int) held.stream()
                .filter(hold ->
                        hold.resource() == HeldResource.ADVISOR && hold.start().equals(start))
                .count();
    }

    private int steps(int minutes) {
        return Math.max(1, (int) ((minutes + step.toMinutes() - 1) / step.toMinutes()));
    }
}
