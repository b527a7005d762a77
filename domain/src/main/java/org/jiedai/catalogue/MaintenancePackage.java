package org.jiedai.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What the maker's schedule asks for at one service: everything whose interval ends there (A3).
 *
 * @param atKm the service's mileage
 */
public record MaintenancePackage(int atKm, List<String> operationCodes) implements Serializable {
    /** The service that a car of this mileage comes for: the nearest one, the first at the earliest. */
    public static MaintenancePackage at(int mileage, List<MaintenanceSchedule> schedules) {
        int step =
                schedules.stream().mapToInt(MaintenanceSchedule::everyKm).min().orElse(0);
        if (step == 0) {
            return new MaintenancePackage(0, List.of());
        }
        int service = Math.max(step, (mileage + step / 2) / step * step);
        return new MaintenancePackage(
                service,
                schedules.stream()
                        .filter(line -> service % line.everyKm() == 0)
                        .map(MaintenanceSchedule::operationCode)
                        .toList());
    }
}
