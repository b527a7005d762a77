package org.jiedai.appointment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;

/** Of a booking, what the store can lose after it was promised. */
public record Promised(AppointmentNo number, Instant start, String advisor, String technician, String bay) {

    /**
     * What has changed since.
     *
     * @param closed whether the store is closed then
     * @param bays that are used
     */
    public Set<Obstacle> obstacles(boolean closed, OnDuty there, Set<String> bays) {
        if (closed) {
            return EnumSet.of(Obstacle.CLOSED);
        }
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        if (advisor != null && !there.receives(advisor, start)) {
            found.add(Obstacle.ADVISOR_AWAY);
        }
        if (technician != null && !there.repairs(technician, start)) {
            found.add(Obstacle.TECHNICIAN_AWAY);
        }
        if (bay != null && !bays.contains(bay)) {
            found.add(Obstacle.BAY_UNUSED);
        }
        return found;
    }
}
