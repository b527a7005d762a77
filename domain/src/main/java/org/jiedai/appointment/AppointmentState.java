package org.jiedai.appointment;

/** How far a booking is. */
public enum AppointmentState {
    /** Need, vehicle and customer are on the register. */
    REGISTERED,
    /** Time and items were read back and confirmed. */
    READ_BACK,
    /** The slot is promised. */
    BOOKED,
    ARRIVED,
    CANCELLED,
    NO_SHOW
}
