package org.jiedai.workshop;

/** Where a work ticket stands. */
public enum TicketState {
    /** Released by the front desk, nobody assigned (R10). */
    WAITING,
    /** With a technician and a bay; also after a failed final inspection. */
    ASSIGNED,
    /** Work has begun (R12). */
    WORKING,
    /** Self-checked, with the advisor for final inspection (R17). */
    FINISHED
}
