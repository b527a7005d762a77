package org.jiedai.roster;

import org.jiedai.shared.Rule;

/** What must hold for the duty roster. */
public enum RosterRule implements Rule {
    /** Work begins before it ends: from, to. */
    DUTY_REVERSED,
    /** The break has a beginning and an end within the work: from, to. */
    BREAK_OUTSIDE,
    /** A shift's code has 1 to 8 capital letters and digits: code. */
    SHIFT_CODE_MALFORMED,
    /** There is such a shift already: code. */
    SHIFT_TAKEN,
    /** Somebody's usual week has the shift: code, log-ins. */
    SHIFT_USED,
    /** The person does not work in this store: log-in. */
    NOT_HERE,
    /** Two people swap, not one: log-in. */
    SWAP_WITH_ONESELF,
    /** What was is not changed any more: day. */
    DAY_OVER,
    /** The first day comes before the last, within a year: from, to. */
    DAYS_REVERSED
}
