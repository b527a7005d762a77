package org.jiedai.repairorder;

import org.jiedai.shared.Rule;

/** What must hold for extra work. */
public enum ExtraWorkRule implements Rule {
    /** Every item needs an answer: name. */
    ITEM_UNDECIDED,
    /** The link was used or is too old. */
    LINK_EXPIRED,
    /** A word by telephone needs a record of what was said. */
    RECORD_NEEDED
}
