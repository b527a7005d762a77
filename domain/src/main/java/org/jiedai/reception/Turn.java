package org.jiedai.reception;

import java.time.Instant;
import org.jiedai.shared.Plate;

/** The advisors' turn (R1). */
public interface Turn {

    /** Whose turn it is; he goes to the end of the queue. Two arrivals at once call two advisors. */
    String call(String storeCode, Instant at);

    /** The advisor with whom this car is booked today, who is called before the turn; null without booking. */
    String bookedAdvisor(String storeCode, Plate plate, Instant at);
}
