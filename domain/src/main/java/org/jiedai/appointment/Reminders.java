package org.jiedai.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;

/** The reminders to come and those to be called. */
public interface Reminders {
    void add(Reminder reminder);

    /** Those due that have not fired yet, oldest first, without so many of the first; not locked. */
    List<Long> due(Instant now, int skip, int most);

    /** One that has not fired yet, locked; empty if it has, if it is no more, or if another node has locked it. */
    Optional<Reminder> lock(long id);

    Optional<Reminder> open(AppointmentNo appointmentNo, ReminderKind kind);

    /** Those on the call list, without an outcome yet. */
    List<Reminder> raised(AppointmentNo appointmentNo);

    /** No more reminders for this appointment; those with an outcome stay. */
    void drop(AppointmentNo appointmentNo);
}
