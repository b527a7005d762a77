package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.repairorder.RepairOrderState;

/** A car on a wall: nothing of who it belongs to. */
public record WallCar(
        RepairOrderState state, String plate, String vehicle, String bay, Instant promisedAt, boolean waitsForParts)
        implements Serializable {
    private static final int SHOWN = 3;

    /** As strangers may read it: {@code 沪A••502}. */
    WallCar shortened() {
        String few = plate == null || plate.length() < 2 + SHOWN
                ? plate
                : plate.substring(0, 2) + "••" + plate.substring(plate.length() - SHOWN);
        return new WallCar(state, few, vehicle, null, promisedAt, waitsForParts);
    }
}
