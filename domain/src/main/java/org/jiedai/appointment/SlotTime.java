package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time of a day's slot board at which work could begin (A2).
 *
 * @param expected how many customers are expected within its hour
 * @param free whether advisor, bay and technician are free together
 */
public record SlotTime(Instant start, int expected, boolean free) implements Serializable {

    /** Whether so many come within this hour that the caller had better come at another. */
    public boolean peak() {
        return expected >= Slot.PEAK;
    }
}
