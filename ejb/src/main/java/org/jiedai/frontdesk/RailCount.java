package org.jiedai.frontdesk;

import java.io.Serializable;

/**
 * How much waits on a page.
 *
 * @param late how much of it burns
 */
public record RailCount(int open, int late) implements Serializable {
    RailCount and(RailCount other) {
        return new RailCount(open + other.open, late + other.late);
    }
}
