package org.jiedai.delivery;

import org.jiedai.shared.Rule;

/** What must hold while a car is handed back. */
public enum DeliveryRule implements Rule {
    /** The settlement differs from the signed estimate: signed, settled. */
    DIFFERENCE_UNEXPLAINED,
    /** Keys and booklet belong to the delivery kit. */
    KIT_INCOMPLETE,
    /** Every point of the walk-through must be done. */
    CHECK_MISSING,
    /** The protection kit is removed in front of the customer. */
    KIT_NOT_REMOVED,
    /** The maker's schedule says nothing of this car, so the advisor must say when it should come again. */
    NO_SCHEDULE,
    /** What the advisor says lies before the present mileage or day. */
    NEXT_IS_PAST
}
