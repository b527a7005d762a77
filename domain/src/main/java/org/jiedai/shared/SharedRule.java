package org.jiedai.shared;

/** Rules that hold for every desk. */
public enum SharedRule implements Rule {
    /** The act is not in the life cycle's table for the present state: act, state. */
    NOT_NOW,
    /** The person holds no role that may do this: act. */
    NOT_YOUR_ROLE,
    /** The record belongs to a store in which the person does not act: number. */
    NOT_YOUR_STORE,
    /** No such record: number. */
    NOT_FOUND,
    /** Somebody else changed the record since the page was opened: who, act, when. */
    CHANGED_BY_SOMEBODY,
    /** Somebody else changed what an administrator has open: log-in or store. */
    EDITED_BY_SOMEBODY,
    /** A reason must be given: what it is for. */
    REASON_NEEDED,
    /** A field must be filled: its name. */
    FIELD_NEEDED,
    /** An amount, quantity or number outside sense: what, value. */
    ABSURD_VALUE,
    /** There is nothing smaller than a fen: what, value. */
    FEN_AT_MOST,
    /** A moment that has passed: the moment. */
    IN_THE_PAST,
    /** A moment or day farther ahead than anything here is promised: which. */
    TOO_FAR_AHEAD,
    /** What is on the pad is no signature: nothing, a tap, or not the pad's. */
    NO_SIGNATURE
}
