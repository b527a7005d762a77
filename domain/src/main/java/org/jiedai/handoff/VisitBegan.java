package org.jiedai.handoff;

import java.util.List;

/**
 * R2: a greeted customer's visit begins, from an appointment or as a walk-in.
 *
 * @param customerNo the car's owner
 * @param contact who came: the owner, or who brings the car for them
 * @param bringer whether name and telephone number are a bringer's
 */
public record VisitBegan(
        Cover cover,
        @Absent String appointmentNo,
        String customerNo,
        String vehicleNo,
        Car car,
        Contact contact,
        String complaint,
        List<String> ticked,
        @Absent Boolean bringer)
        implements HandOff.OfRepairOrder, HandOff.OfCar, HandOff.OfContact {}
