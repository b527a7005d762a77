package org.jiedai.repairorder;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** A repair order in the list of all. */
public record OrderLine(
        RepairOrderNo number,
        RepairOrderState state,
        String plate,
        String customerName,
        String vehicle,
        String advisor,
        String technician,
        int mileage,
        Instant promisedAt,
        Money signedTotal,
        String complaint,
        Instant changedAt)
        implements Serializable {}
