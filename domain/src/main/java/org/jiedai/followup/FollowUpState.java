package org.jiedai.followup;

/** How far a follow-up call has come. */
public enum FollowUpState {
    DUE,
    TALKING,
    SURVEYED,
    TOLD,
    CLOSED,
    /** The customer does not want to be called. */
    SPARED,
    UNREACHED
}
