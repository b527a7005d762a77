package org.jiedai.workshop;

/** Where a line of a work ticket stands (R12, R17). */
public enum TicketLineState {
    OPEN,
    RUNNING,
    PAUSED,
    DONE,
    /** Not done, with the technician's explanation. */
    EXPLAINED
}
