package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.AppointmentNo;

/**
 * When what is missing will be here (A2, A8). What comes goes first to the cars in the workshop, then to the
 * appointments in the order of their time, so a day that is promised to one is not promised to the next as well.
 */
@ApplicationScoped
public class Supply {
    @Inject
    private Stock stock;

    @Inject
    private PickTasks tasks;

    @Inject
    private PartsRequisitions requisitions;

    /** The day on which an appointment has all it misses; empty if too few of some part are on their way. */
    Optional<LocalDate> dayFor(PickTask task) {
        return task.missing().stream()
                .map(part -> dayFor(task.storeCode(), task.number(), task.slotStart(), part))
                .reduce(Supply::later)
                .orElse(Optional.empty());
    }

    /** The day on which an appointment at that time has so many of a part; empty as above. */
    Optional<LocalDate> dayFor(String storeCode, AppointmentNo number, Instant start, PartItem missing) {
        int before = requisitions.backOrdered(storeCode, missing.partCode())
                + tasks.missing(storeCode, missing.partCode()).stream()
                        .filter(other -> other.slotStart().isBefore(start)
                                && !other.number().equals(number))
                        .mapToInt(other -> missing(other, missing.partCode()))
                        .sum();
        return stock.lock(storeCode, missing.partCode()).flatMap(item -> item.coveredOn(before + missing.quantity()));
    }

    /** The day on which the cars in the workshop have what they wait for; empty as above. */
    Optional<LocalDate> dayFor(String storeCode, Collection<PartItem> backOrdered) {
        return backOrdered.stream()
                .map(part -> stock.lock(storeCode, part.partCode()).flatMap(item -> item.coveredOn(part.quantity())))
                .reduce(Supply::later)
                .orElse(Optional.empty());
    }

    /** The day on which somebody who asks now could have so many, behind all who wait already; empty as above. */
    Optional<LocalDate> dayForNewcomer(StockItem item, String storeCode, int missing) {
        if (item.expected() == 0) {
            return Optional.empty();
        }
        int waiting = requisitions.backOrdered(storeCode, item.partCode())
                + tasks.missing(storeCode, item.partCode()).stream()
                        .mapToInt(task -> missing(task, item.partCode()))
                        .sum();
        return item.coveredOn(waiting + missing);
    }

    private static int missing(PickTask task, String partCode) {
        return task.missing().stream()
                .filter(part -> part.partCode().equals(partCode))
                .mapToInt(PartItem::quantity)
                .sum();
    }

    // One that nobody knows makes the whole unknown.
    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }
}
