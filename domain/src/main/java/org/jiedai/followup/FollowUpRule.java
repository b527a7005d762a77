package org.jiedai.followup;

import org.jiedai.shared.Rule;

/** What must hold for follow-up calls (F1 to F6). */
public enum FollowUpRule implements Rule {
    /** Scores go from 1 to 5: field, score. */
    SCORE_OUT_OF_RANGE,
    /** A customer is given up only after so many attempts: attempts made, attempts needed. */
    TRY_AGAIN_FIRST,
    /** A call does not end while a complaint of it lies with the agent: complaint. */
    COMPLAINT_NOT_PASSED_ON,
    /** The customer does not want to be called. */
    DO_NOT_CALL
}
