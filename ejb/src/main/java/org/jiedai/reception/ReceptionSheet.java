package org.jiedai.reception;

import java.time.Instant;
import java.util.List;
import org.jiedai.shared.RepairOrderNo;

/** A reception with everything recorded so far; the next position is null when all are done. */
public record ReceptionSheet(
        RepairOrderNo number,
        int version,
        ReceptionState state,
        int mileage,
        Instant kitFittedAt,
        int fuelLevel,
        String valuables,
        List<Position> done,
        Position next,
        List<DamageMark> marks) {}
