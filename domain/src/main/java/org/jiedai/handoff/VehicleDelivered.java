package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * R24: the customer drove off; the follow-up call falls due.
 *
 * @param promisedAt the first promise given to the customer; a delivery after it makes the call more pressing (F1)
 * @param vehicleNo the car on the card index; absent in messages of former versions
 * @param reworks how often the final inspection sent the car back; likewise
 */
public record VehicleDelivered(
        Cover cover,
        Car car,
        Contact contact,
        String advisor,
        String technician,
        BigDecimal total,
        String work,
        String nextMaintenance,
        @Absent Instant promisedAt,
        @Absent Integer reworks,
        @Absent String vehicleNo)
        implements HandOff.OfRepairOrder, HandOff.OfCar, HandOff.OfContact {}
