package org.jiedai.handoff;

import java.util.List;

/**
 * A6: the customer wants other work done, perhaps at another time; workshop and parts prepare anew, the estimate is
 * drawn up anew.
 *
 * @param backOrder whether the customer agreed to come although parts are still to be ordered
 */
public record AppointmentChanged(
        Cover cover,
        BookedSlot slot,
        String advisor,
        List<LineItem> lines,
        @Absent Boolean backOrder,
        String reason) implements HandOff.OfAppointment, HandOff.OfSlot {}
