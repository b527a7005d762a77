package org.jiedai.cashier;

/** What an entry in the ledger of a settlement is. Entries are never changed or deleted. */
public enum EntryKind {
    PAYMENT,
    /** The red-letter counter-entry of a payment booked by mistake: the amount is open again. */
    REVERSAL,
    /** Money given back; what was due becomes less. */
    REFUND
}
