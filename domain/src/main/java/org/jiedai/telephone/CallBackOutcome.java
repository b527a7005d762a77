package org.jiedai.telephone;

/** What came of calling back somebody whose call was missed (A1). */
public enum CallBackOutcome {
    REACHED,
    /** To be tried again. */
    NOT_REACHED,
    /** Nobody tries any more. */
    GIVEN_UP
}
