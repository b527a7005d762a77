package org.jiedai.handoff;

import java.util.List;

/**
 * A9: a booked appointment has a new time, advisor or bay.
 *
 * @param lines what is to be done; absent in messages from before it was told
 * @param backOrder whether the customer agreed to come although parts will not be there by then
 */
public record AppointmentMoved(
        Cover cover,
        BookedSlot slot,
        String reason,
        @Absent List<LineItem> lines,
        @Absent Boolean backOrder) implements HandOff.OfAppointment, HandOff.OfSlot {}
