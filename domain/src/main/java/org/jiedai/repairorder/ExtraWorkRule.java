package org.jiedai.repairorder;

import org.jiedai.shared.Rule;

/** What must hold for extra work. */
public enum ExtraWorkRule implements Rule {
    /** Every item needs an answer: name. */
    ITEM_UNDECIDED,
    /** The link was used or is too old. */
    LINK_EXPIRED,
    /** The customer's answer meets something in the house that they cannot settle: they call their advisor. */
    ANSWER_NOT_TAKEN,
    /** The customer's answer under the link is signed. */
    ANSWER_UNSIGNED,
    /** A word by telephone needs a record of what was said. */
    RECORD_NEEDED
}
