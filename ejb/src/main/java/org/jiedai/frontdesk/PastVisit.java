package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** A visit of a car, as the telephone desk looks back on it. */
public record PastVisit(
        RepairOrderNo number,
        RepairOrderState state,
        String plate,
        String complaint,
        int mileage,
        Money signedTotal,
        Instant changedAt)
        implements Serializable {}
