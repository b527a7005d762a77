package org.jiedai.cashier;

import java.time.Instant;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** A settlement in the cashier's list. */
public record SettlementRow(
        RepairOrderNo number,
        SettlementState state,
        String plate,
        String vehicle,
        String customerName,
        String advisor,
        Instant requestedAt,
        Instant paidAt,
        Money total,
        Money open) {

    /** Something has been paid, but not all. */
    public boolean partlyPaid() {
        return state == SettlementState.SIGNED && open.compareTo(total) < 0;
    }
}
