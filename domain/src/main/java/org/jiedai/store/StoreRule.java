package org.jiedai.store;

import org.jiedai.shared.Rule;

/** What must hold for the stores of the group. */
public enum StoreRule implements Rule {
    /** A store is changed by who administers it: store. */
    STORE_NOT_ADMINISTERED,
    /** A group's settings are set by who administers all of its stores: group. */
    GROUP_NOT_ADMINISTERED,
    /** A store follows what its group has set: group. */
    GROUP_HAS_SET_NOTHING,
    /** A store's code has 2 to 8 capital letters and digits: code. */
    STORE_CODE_MALFORMED,
    /** The store's code is taken: code. */
    STORE_CODE_TAKEN,
    /** A store opens before it closes: opens, closes. */
    HOURS_REVERSED,
    /** A store that rests on all days of the week. */
    NEVER_OPEN
}
