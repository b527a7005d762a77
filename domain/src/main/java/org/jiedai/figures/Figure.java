package org.jiedai.figures;

/** What managers compare, from the appointment to the delivery. */
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
    PREPARED,
    /** Arrivals greeted within 15 s ÷ those greeted (R1). */
    GREETED,
    /** Cars that passed their first final inspection ÷ those inspected (R17). */
    FIRST_PASS,
    /** Operations of extra work that customers agreed to ÷ those they answered (R15). */
    TAKE_UP,
    /** Cars seen off by the time promised last ÷ cars seen off (R24). */
    ON_TIME,
    /** Cars seen off by the time promised first ÷ cars seen off (R24). */
    FIRST_PROMISE
}
