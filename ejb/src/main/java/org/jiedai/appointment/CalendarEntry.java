package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;

/**
 * A promised slot in the calendar.
 *
 * @param ready whether everything is prepared (A9)
 * @param work what is to be done, in one line
 * @param changedAt when something last happened to it
 */
public record CalendarEntry(
        AppointmentNo number,
        int version,
        AppointmentState state,
        String plate,
        String customerName,
        String vehicle,
        Slot slot,
        boolean ready,
        String work,
        Instant changedAt)
        implements Serializable {

    static CalendarEntry of(Appointment appointment, List<String> work) {
        return new CalendarEntry(
                appointment.number(),
                appointment.version(),
                appointment.state(),
                appointment.visitor().plate(),
                appointment.visitor().customerName(),
                appointment.visitor().vehicle(),
                appointment.slot(),
                appointment.preparation().ready(),
                String.join("、", work),
                appointment.changedAt());
    }

    public Instant start() {
        return slot.start();
    }

    public Instant end() {
        return slot.end();
    }
}
