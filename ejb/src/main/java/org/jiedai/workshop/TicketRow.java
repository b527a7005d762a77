package org.jiedai.workshop;

import java.time.Instant;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;

/** A work ticket on a list. */
public record TicketRow(
        RepairOrderNo number,
        int version,
        TicketState state,
        Plate plate,
        String vehicle,
        String customerName,
        String advisor,
        String stay,
        String keyTag,
        Instant firstPromisedAt,
        Instant promisedAt,
        String technician,
        String bay,
        int reworks) {}
