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
        Instant slotStart,
        Instant raisedAt,
        ReminderOutcome outcome)
        implements Serializable {

    /** The customer wants another time, and none has been chosen yet. */
    public boolean undecided() {
        return outcome == ReminderOutcome.NEW_TIME;
    }

    /** Raised after downtime when the appointment had begun: to be told why the customer was not reminded. */
    public boolean tooLate() {
        return !raisedAt.isBefore(slotStart);
    }
}
