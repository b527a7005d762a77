package org.jiedai.followup;

/** What came of dialling the number. */
public enum CallOutcome {
    REACHED,
    NOT_CONVENIENT,
    NO_ANSWER
}
