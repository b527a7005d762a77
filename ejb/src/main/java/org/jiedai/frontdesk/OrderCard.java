package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** A visit as a card on the board. */
public record OrderCard(
        RepairOrderNo number,
        RepairOrderState state,
        String plate,
        String customerName,
        String vehicle,
        String advisor,
        String technician,
        String bay,
        Stay stay,
        Instant firstPromise,
        Instant promisedAt,
        Instant checkRaisedAt,
        Instant checkedAt,
        boolean waitsForParts,
        Money signedTotal,
        String complaint)
        implements Serializable {
    /** Whether the advisor has to look at the progress now (R13). */
    public boolean checkDue() {
        return checkRaisedAt != null && checkedAt == null;
    }
}
