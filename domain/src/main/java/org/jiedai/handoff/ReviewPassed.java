package org.jiedai.handoff;

import java.util.List;

/** R19: the completion review found nothing missing; delivery may begin. */
public record ReviewPassed(
        Cover cover,
        Car car,
        Contact contact,
        String vehicleNo,
        String advisor,
        String technician,
        VisitOutcome outcome,
        List<SettledLine> lines,
        List<String> declined)
        implements HandOff.OfRepairOrder, HandOff.OfCar, HandOff.OfContact {}
