package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A9: a booked appointment has a new time, advisor or bay.
 *
 * @param lines what is to be done; absent in messages from before it was told
 * @param backOrder whether the customer agreed to come although parts will not be there by then
 * @param slotEnd when the work is done; absent if that is so many minutes after it begins
 */
public record AppointmentMoved(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        Instant slotStart,
        int minutes,
        String bay,
        String technician,
        String reason,
        @Absent List<LineItem> lines,
        @Absent Boolean backOrder,
        @Absent Instant slotEnd)
        implements HandOff.OfAppointment, HandOff.OfSlot {}
