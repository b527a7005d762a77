package org.jiedai.appointment;

import org.jiedai.shared.Rule;

/** What must hold for appointments. */
public enum AppointmentRule implements Rule {
    /** No operation chosen. */
    NOTHING_NEEDED,
    /** Read back before a slot was chosen. */
    NO_SLOT_CHOSEN,
    /** Somebody else just booked advisor, bay or technician of this slot: time. */
    SLOT_TAKEN,
    /** The same car is booked twice at a time only with a reason: its other booking, when that is. */
    CAR_BOOKED_THEN,
    /** Who takes over has no time then: log-in, appointment, time. */
    COLLEAGUE_BUSY,
    /** Nobody else has time then: appointment, time. */
    NOBODY_FREE_THEN,
    /** Not within the store's hours: time. */
    SLOT_OUTSIDE_HOURS,
    /**
     * The work takes longer than the store is open within two weeks (A2): hours of the work, hours of the two weeks.
     */
    TOO_LONG_TO_BOOK,
    /** No slot within the days looked at. */
    NO_SLOT_FREE,
    /** The bay that was wished is not equipped for the work: bay. */
    BAY_NOT_EQUIPPED,
    /** Who was wished does not receive customers in this store: log-in. */
    NOT_AN_ADVISOR,
    /** The customer may still come: when they are expected, how many minutes they may be late. */
    NOT_MISSED_YET,
    /** A no-show is taken back on its own day only (A9): when the slot began. */
    SLOT_OVER,
    /** The reminder has its outcome already: which one. */
    REMINDER_SETTLED,
    /** Everything that was promised is there: appointment. */
    NOTHING_IN_THE_WAY,
    /** A booked item was not ticked at the arrival: name. */
    ITEM_NOT_TICKED
}
