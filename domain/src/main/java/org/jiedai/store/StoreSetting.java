package org.jiedai.store;

/** What a group may set once for all of its stores (issue 15). */
public enum StoreSetting {
    /** When the doors are open on usual days. */
    HOURS,
    /** How long a step of the booking grid is (A2). */
    SLOTS,
    /** After how many days the store rings after a visit (F1). */
    FOLLOW_UP,
    /** How long a telephone rings (A1). */
    RINGING,
    /** When customers are reminded (A9). */
    REMINDING,
    /** How long a desk may rest. */
    IDLE
}
