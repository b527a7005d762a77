package org.jiedai.figures;

/** The figures of the appointment stage (A1–A9). */
public enum Figure {
    /** Visits that came by appointment ÷ all visits that began. */
    APPOINTMENT_SHARE,
    /** Booked customers who came ÷ those who came, cancelled or did not come. */
    SHOW_RATE,
    /** Calls answered within three rings ÷ all calls whose ringing was measured. */
    THREE_RINGS,
    /** Steps of advisors, bays and technicians that were promised ÷ those in opening hours. */
    SLOT_USE,
    /** Bookings that were ready at their start ÷ bookings that came or were due. */
    PREPARED
}
