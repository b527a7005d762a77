package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A time that can be promised: advisor, bay and technician are free together.
 *
 * @param end when the work is done: so many minutes later, or on another day if it is longer than the store is open on
 *     one
 * @param expected how many customers are expected at the same time; fewer is quieter
 */
public record Slot(Instant start, Instant end, int minutes, String advisor, String bay, String technician, int expected)
        implements Serializable {
    /** From so many customers within an hour on it is a peak. */
    static final int PEAK = 2;

    /** Without an end the work is done so many minutes after it begins. */
    public Slot {
        end = end == null && start != null ? start.plus(Duration.ofMinutes(minutes)) : end;
    }

    /** Work that is done on the day on which it begins. */
    public Slot(Instant start, int minutes, String advisor, String bay, String technician, int expected) {
        this(start, null, minutes, advisor, bay, technician, expected);
    }

    /** When the work is done if it goes on on another day; else null, for nobody need be told. */
    public Instant endOverDays() {
        return end != null && end.isAfter(start.plus(Duration.ofMinutes(minutes))) ? end : null;
    }

    /** Whether both cannot be kept by one car. */
    public boolean meets(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the caller had better come at another time. */
    public boolean peak() {
        return expected >= PEAK;
    }
}
