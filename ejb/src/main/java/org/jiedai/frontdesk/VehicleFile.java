package org.jiedai.frontdesk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedai.appointment.AppointmentRow;
import org.jiedai.customer.VehicleCard;
import org.jiedai.customer.VehicleLife;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.RepairOrderNo;

/**
 * A car's past in one place (车辆档案).
 *
 * @param life its plates, owners and mileage over time
 * @param visits the newest first
 * @param work the names of each visit's operations
 * @param recommendations what concerns safety first
 * @param bookings still to come
 * @param nextMaintenance as it was told at the last farewell (R23); empty if it never was
 * @param complaints of its visits that are not settled, in their words
 */
public record VehicleFile(
        VehicleCard car,
        VehicleLife life,
        List<FileVisit> visits,
        Map<RepairOrderNo, List<String>> work,
        List<OpenRecommendation> recommendations,
        List<AppointmentRow> bookings,
        String nextMaintenance,
        Map<RepairOrderNo, String> complaints)
        implements Serializable {
    private static final double DAYS_OF_A_MONTH = 30.4;
    private static final int FEWEST_DAYS = 30;

    /** The operations of a visit; its complaint's words while there are none. */
    public String workOf(FileVisit visit) {
        List<String> names = work.getOrDefault(visit.number(), List.of());
        return names.isEmpty() ? visit.complaint() : String.join("、", names);
    }

    /** What was agreed in all visits that are closed. */
    public BigDecimal spent() {
        return visits.stream()
                .filter(visit -> visit.state() == RepairOrderState.CLOSED)
                .map(visit -> visit.signedTotal().yuan())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The visits at which the mileage was read, the oldest first. */
    public List<FileVisit> readings() {
        List<FileVisit> read =
                visits.stream().filter(visit -> visit.mileage() > 0).toList();
        return IntStream.rangeClosed(1, read.size())
                .mapToObj(i -> read.get(read.size() - i))
                .toList();
    }

    /**
     * Kilometres driven in a month between the first reading and the last; empty if they are less than a month apart.
     */
    public Optional<Long> monthly() {
        List<FileVisit> read = readings();
        if (read.size() < 2) {
            return Optional.empty();
        }
        FileVisit first = read.get(0);
        FileVisit last = read.get(read.size() - 1);
        long days = ChronoUnit.DAYS.between(first.day(), last.day());
        return days < FEWEST_DAYS || last.mileage() < first.mileage()
                ? Optional.empty()
                : Optional.of(Math.round((last.mileage() - first.mileage()) * DAYS_OF_A_MONTH / days));
    }
}
