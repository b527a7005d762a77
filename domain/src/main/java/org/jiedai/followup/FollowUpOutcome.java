package org.jiedai.followup;

/** What came of dialling the number. */
public enum FollowUpOutcome {
    REACHED,
    NOT_CONVENIENT,
    NO_ANSWER
}
