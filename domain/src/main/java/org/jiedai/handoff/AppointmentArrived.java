package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R2: the customer is here; the appointment goes on as a repair order. */
public record AppointmentArrived(
        UUID messageId, String storeCode, String appointmentNo, Instant occurredAt, String by, String repairOrderNo)
        implements HandOff.OfAppointment {}
