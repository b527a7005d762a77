package org.jiedai.reception;

import java.time.Instant;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;

/** The advisors' turn (R1). */
public interface Turn {

    /** Whose turn it is; he goes to the end of the queue. Two arrivals at once call two advisors. */
    String call(String storeCode, Instant at);

    /** The car's booking of today; its advisor is called before the turn. */
    Optional<Booked> booked(String storeCode, Plate plate, Instant at);

    /** A booking and its advisor. */
    record Booked(AppointmentNo number, String advisor) {}
}
