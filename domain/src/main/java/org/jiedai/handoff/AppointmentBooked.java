package org.jiedai.handoff;

import java.util.List;

/**
 * A6: a slot is promised; workshop and parts prepare it, the front desk draws up its estimate.
 *
 * @param backOrder whether the customer agreed to come although parts are still to be ordered
 */
public record AppointmentBooked(
        Cover cover,
        Contact contact,
        Car car,
        BookedSlot slot,
        String advisor,
        List<LineItem> lines,
        @Absent Boolean backOrder)
        implements HandOff.OfAppointment, HandOff.OfSlot, HandOff.OfCar, HandOff.OfContact {}
