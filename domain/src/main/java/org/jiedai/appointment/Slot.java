package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A time that can be promised: advisor, bay and technician are free together.
 *
 * @param expected how many customers are expected at the same time; fewer is quieter
 */
public record Slot(Instant start, int minutes, String advisor, String bay, String technician, int expected)
        implements Serializable {
    /** From so many customers within an hour on it is a peak. */
    static final int PEAK = 2;

    /** Whether both cannot be kept by one car. */
    public boolean meets(Slot other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    private Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** Whether the caller had better come at another time. */
    public boolean peak() {
        return expected >= PEAK;
    }
}
