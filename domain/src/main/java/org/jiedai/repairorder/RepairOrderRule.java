package org.jiedai.repairorder;

import org.jiedai.shared.Rule;

/** What must hold for a visit. */
public enum RepairOrderRule implements Rule {
    /** Documents, kit, walkaround or valuables are missing. */
    RECEPTION_NOT_FINISHED,
    /** The estimate was changed after it was signed: its present version. */
    ESTIMATE_UNSIGNED,
    /** Waiting or leaving is not recorded. */
    STAY_NOT_CHOSEN,
    /** Leaving needs a telephone number. */
    CONTACT_PHONE_NEEDED,
    /** The key has no tag. */
    KEY_TAG_NEEDED,
    /** The tag is on the key of another car of the house: tag, its visit, its plate. */
    KEY_TAG_TAKEN,
    /** A moved promise must lie in the future: time. */
    PROMISE_NOT_LATER,
    /** Who repaired cannot inspect: log-in. */
    INSPECTOR_IS_TECHNICIAN,
    /** A failed inspection must name lines. */
    NOTHING_FAILED,
    /** Something is missing before delivery: what. */
    REVIEW_OPEN
}
