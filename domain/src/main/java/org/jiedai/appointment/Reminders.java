package org.jiedai.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;

/** The reminders to come and those to be called. */
public interface Reminders {
    void add(Reminder reminder);

    /** Those due that have not fired yet, locked so that no other node fires them too. */
    List<Reminder> due(Instant now);

    Optional<Reminder> open(AppointmentNo appointmentNo, ReminderKind kind);

    /** No more reminders for this appointment. */
    void drop(AppointmentNo appointmentNo);
}
