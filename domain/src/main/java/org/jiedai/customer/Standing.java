package org.jiedai.customer;

/** As whom somebody comes with a car who is not, or not so, on the card index (A1, R2). */
public enum Standing {
    /** The owner himself: the card index has his old name or number, and is put right. */
    OWNER,
    /** The car is his now. */
    NEW_OWNER,
    /** He only brings it (送修人): the contact of this booking or visit; the car stays its owner's. */
    BRINGER
}
