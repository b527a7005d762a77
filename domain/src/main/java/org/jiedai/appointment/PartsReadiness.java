package org.jiedai.appointment;

/** What the parts counter said about an appointment. */
public enum PartsReadiness {
    /** Nothing is booked yet, so nobody prepares anything. */
    NOT_ASKED,
    ASKED,
    SHELVED,
    SHORT,
    /** Cancelled, or nobody came: nothing is kept for it. */
    GIVEN_BACK
}
