package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;

/** A customer to be called (A9). */
public record ReminderRow(
        AppointmentNo number,
        int version,
        ReminderKind kind,
        Instant dueAt,
        String plate,
        String customerName,
        Phone phone,
        Instant slotStart)
        implements Serializable {}
