package org.jiedai.appointment;

import java.io.Serializable;
import java.util.List;

/** A booking that cannot be kept as it was promised, and why. */
public record NotKept(AppointmentRow row, List<Obstacle> why) implements Serializable {

    /** Whether others can take it at the same time: the customer need not be called. */
    public boolean canBePassedOn() {
        return !why.contains(Obstacle.CLOSED);
    }
}
