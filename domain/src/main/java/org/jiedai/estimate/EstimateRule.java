package org.jiedai.estimate;

import org.jiedai.shared.Rule;

/** What must hold for estimates. */
public enum EstimateRule implements Rule {
    /** No lines. */
    NOTHING_ESTIMATED,
    /** Price and time were not told since the last change. */
    NOT_TOLD,
    /** line. */
    NO_SUCH_LINE,
    /** Only what the customer pays can cost less by hand: line. */
    DISCOUNT_NOT_FOR_PAYER,
    /** A menu has its price, and nothing is taken off it by hand: line, the menu's name. */
    DISCOUNT_NOT_ON_MENU,
    /** An operation of the menu is estimated already: its name, its line. */
    ESTIMATED_ALREADY,
    /** More than one may take off alone: the most in percent. */
    DISCOUNT_ABOVE_LIMIT,
    /** Somebody who may not take off so much, or who is asking themselves: their log-in. */
    APPROVER_MAY_NOT,
    /** The approver's PIN is not theirs. */
    APPROVER_PIN_WRONG
}
