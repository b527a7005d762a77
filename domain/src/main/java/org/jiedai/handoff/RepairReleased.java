package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;

/** R10: the signed order goes to the workshop as a work ticket. */
public record RepairReleased(
        Cover cover,
        @Absent String appointmentNo,
        Car car,
        String customerName,
        String advisor,
        String stay,
        String keyTag,
        Instant promisedAt,
        List<LineItem> lines)
        implements HandOff.OfRepairOrder, HandOff.OfCar {}
