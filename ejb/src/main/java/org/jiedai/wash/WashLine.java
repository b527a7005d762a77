package org.jiedai.wash;

import java.time.Instant;
import org.jiedai.shared.RepairOrderNo;

/** A car in the line, as the screen shows it. */
public record WashLine(
        RepairOrderNo number,
        int version,
        WashState state,
        String plate,
        String vehicle,
        Instant promisedAt,
        Instant startedAt,
        String washer,
        String sentBackFor) {}
