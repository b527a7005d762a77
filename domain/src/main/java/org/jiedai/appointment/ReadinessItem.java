package org.jiedai.appointment;

/** What must be prepared before a booked car comes (A9). */
public enum ReadinessItem {
    PARTS,
    TECHNICIAN,
    BAY,
    ADVISOR
}
