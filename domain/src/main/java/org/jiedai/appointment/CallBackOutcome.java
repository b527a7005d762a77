package org.jiedai.appointment;

/** What came of calling back somebody whose call was missed (A1). */
public enum CallBackOutcome {
    REACHED,
    NOT_REACHED
}
