package org.jiedai.reception;

import java.time.Instant;
import java.util.Map;

/** When each advisor of a store was called to a customer last (R1). */
public interface LastCalls {

    /** Two arrivals at once are entered one after the other, so they call two advisors: the second waits here. */
    void lock(String storeCode);

    /** When advisors were called, in the order of their first turn; null for one who never was. */
    Map<String, Instant> of(String storeCode);

    /** This advisor is called now; they go to the end of the queue. */
    void called(String storeCode, String advisor, Instant at);
}
