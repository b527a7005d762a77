package org.jiedai.estimate;

import org.jiedai.shared.Rule;

/** What must hold for estimates. */
public enum EstimateRule implements Rule {
    /** No lines. */
    NOTHING_ESTIMATED,
    /** Price and time were not told since the last change. */
    NOT_TOLD,
    /** line. */
    NO_SUCH_LINE
}
