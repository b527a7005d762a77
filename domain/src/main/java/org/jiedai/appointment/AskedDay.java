package org.jiedai.appointment;

/** What became of the wish for a day (A2). */
public enum AskedDay {
    /** It has free slots. */
    FREE,
    /** Everything that could be promised is. */
    FULL,
    /** The store does not open. */
    CLOSED,
    /** Its hours are over, or what is left of them is too short for the work. */
    OVER
}
