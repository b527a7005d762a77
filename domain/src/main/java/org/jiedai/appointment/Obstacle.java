package org.jiedai.appointment;

/** Why a booked time cannot be kept as it was promised: something changed since (A2, A9). */
public enum Obstacle {
    /** The store is closed then. */
    CLOSED,
    /** Who was to receive is not there then, or receives no more. */
    ADVISOR_AWAY,
    /** Who was to repair is not there then, or repairs no more. */
    TECHNICIAN_AWAY,
    /** The bay is not used any more. */
    BAY_UNUSED
}
