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
    /** Not within the store's hours: time. */
    SLOT_OUTSIDE_HOURS,
    /** No slot within the days looked at. */
    NO_SLOT_FREE,
    /** A booked item was not ticked at the arrival: name. */
    ITEM_NOT_TICKED
}
