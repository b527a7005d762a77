package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A6: a slot is promised; workshop and parts prepare it, the front desk draws up its estimate.
 *
 * @param backOrder whether the customer agreed to come although parts are still to be ordered
 * @param slotEnd when the work is done; absent if that is so many minutes after it begins
 */
public record AppointmentBooked(
        UUID messageId,
        String storeCode,
        String appointmentNo,
        Instant occurredAt,
        String by,
        String customerName,
        String phone,
        @Absent String plate,
        String vehicle,
        Instant slotStart,
        int minutes,
        String advisor,
        String bay,
        String technician,
        List<LineItem> lines,
        @Absent Boolean backOrder,
        @Absent Instant slotEnd)
        implements HandOff.OfAppointment, HandOff.OfSlot {}
