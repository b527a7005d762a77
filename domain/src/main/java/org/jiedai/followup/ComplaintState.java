package org.jiedai.followup;

/** How far a complaint has come. */
public enum ComplaintState {
    RAISED,
    READ_BACK,
    PASSED_ON,
    ANSWERED,
    CLOSED
}
