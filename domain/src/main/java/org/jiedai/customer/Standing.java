package org.jiedai.customer;

/** As whom somebody comes with a car who is not, or not so, on the card index (A1, R2). */
public enum Standing {
    /** The owner themselves: the card index has their old name or number, and is put right. */
    OWNER,
    /** The car is theirs now. */
    NEW_OWNER,
    /** They only bring it (送修人): the contact of this booking or visit; the car stays its owner's. */
    BRINGER
}
