package org.jiedai.customer;

import org.jiedai.shared.Rule;

/** What must hold for customers and vehicles. */
public enum CustomerRule implements Rule {
    /** A vehicle without plate needs its VIN. */
    PLATE_OR_VIN_NEEDED,
    /** Mileage below that of the last visit needs a reason: now, last. */
    MILEAGE_BELOW_LAST,
    /** Mileage far above that of the last visit, or high for a first one, needs a reason: now, last. */
    MILEAGE_JUMPS,
    /** Mileage beyond sense: value. */
    MILEAGE_ABSURD,
    /** First registration in the future: date. */
    REGISTERED_IN_FUTURE,
    /** Not an e-mail address: what was typed. */
    EMAIL_MALFORMED
}
