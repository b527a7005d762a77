package org.jiedai.workshop;

/** Where parts asked for stand, as the workshop sees it (R11). */
public enum AskState {
    ASKED,
    /** Some are still to come. */
    SHORT,
    COMPLETE
}
