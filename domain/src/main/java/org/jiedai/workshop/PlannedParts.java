package org.jiedai.workshop;

/** What the workshop was told of the parts for an appointment (A8). */
public enum PlannedParts {
    /** They lie on the appointment shelf, or none are needed. */
    SHELVED,
    /** Something is missing. */
    SHORT,
    /** What was missing is here; it is picked next. */
    RESERVED
}
