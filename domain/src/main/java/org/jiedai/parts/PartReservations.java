package org.jiedai.parts;

import java.util.List;
import org.jiedai.shared.AppointmentNo;

/** What was promised to callers and has no pick task yet. */
public interface PartReservations {

    void add(PartReservation reservation);

    /** All that was promised for an appointment; it is no longer there afterwards. */
    List<PartReservation> takeOver(AppointmentNo appointmentNo);
}
