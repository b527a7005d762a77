package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A6: the customer wants other work done, perhaps at another time; workshop and parts prepare anew, the estimate is
 * drawn up anew.
 *
 * @param backOrder whether the customer agreed to come although parts are still to be ordered
 * @param slotEnd when the work is done; absent if that is so many minutes after it begins
 */
public record AppointmentChanged(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        Instant slotStart,
        int minutes,
        String advisor,
        String bay,
        String technician,
        List<LineItem> lines,
        @Absent Boolean backOrder,
        String reason,
        @Absent Instant slotEnd)
        implements HandOff.OfAppointment, HandOff.OfSlot {}
