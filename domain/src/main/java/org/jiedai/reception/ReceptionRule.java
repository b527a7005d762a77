package org.jiedai.reception;

import org.jiedai.shared.Rule;

/** What must hold while a car is received. */
public enum ReceptionRule implements Rule {
    /** Another position comes first: wanted, expected. */
    WALKAROUND_ORDER,
    /** A document not shown needs its reason. */
    DOCUMENT_REASON,
    /** Positions are left: next position. */
    WALKAROUND_NOT_DONE,
    /** A mark must lie on the outline. */
    MARK_OFF_THE_CAR,
    /** What the customer wants must be written down. */
    COMPLAINT_NEEDED,
    /** A car that is in the house is received once more only with a reason: its visit. */
    CAR_IN_THE_HOUSE,
    /** A car that waits is entered once more only with a reason: its arrival. */
    CAR_WAITS_ALREADY
}
