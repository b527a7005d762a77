package org.jiedai.reception;

import java.time.Instant;

/** The advisors' turn (R1). */
public interface Turn {

    /** Whose turn it is; he goes to the end of the queue. Two arrivals at once call two advisors. */
    String call(String storeCode, Instant at);
}
