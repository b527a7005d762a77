package org.jiedai.parts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.shared.AppointmentNo;

/** What was promised to callers and is not in a pick task yet. */
public interface PartReservations {

    void add(PartReservation reservation);

    /** All that was promised with a hand-off; it is no longer there afterwards. */
    List<PartReservation> takeOver(UUID handOff);

    /** What an appointment has been promised altogether, here or in its pick task: quantity by part code. */
    Map<String, Integer> promised(AppointmentNo appointmentNo);
}
