package org.jiedai.cashier;

import java.util.List;
import java.util.Optional;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Capitals;
import org.jiedai.shared.RepairOrderNo;

/** A settlement as it lies on the counter: read only, for page and paper. */
public record SettlementSheet(
        RepairOrderNo number,
        int version,
        SettlementState state,
        SettlementHeader header,
        Ledger ledger,
        Optional<CustomerSignature> signature,
        boolean voucherSigned,
        List<Invoice> invoices) {

    /** What the customer themselves is to pay, in capital numerals. */
    public String capitals() {
        return Capitals.of(ledger.due(Payer.CUSTOMER));
    }
}
