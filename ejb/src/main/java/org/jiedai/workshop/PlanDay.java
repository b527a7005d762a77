package org.jiedai.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One day of the workshop, as it is prepared (A7).
 *
 * @param hours minutes that the store is open on that day
 * @param unplaced the appointments for which there is no technician yet
 */
public record PlanDay(LocalDate day, int hours, List<Lane> lanes, List<PlanCard> unplaced) {

    /** All appointments of the day. */
    public List<PlanCard> cars() {
        return Stream.concat(lanes.stream().flatMap(lane -> lane.cars().stream()), unplaced.stream())
                .toList();
    }

    /** Those that nobody has accepted yet. */
    public List<PlanCard> open() {
        return cars().stream()
                .filter(car -> car.row().state() == PlanState.PROPOSED)
                .toList();
    }
}
