package org.jiedai.appointment;

/** What a slot holds. */
public enum HeldResource {
    ADVISOR,
    BAY,
    TECHNICIAN
}
