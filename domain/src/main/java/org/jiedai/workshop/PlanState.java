package org.jiedai.workshop;

/** Where the workshop's plan for an appointment stands (A7). */
public enum PlanState {
    /** The system proposes technician and bay; the controller has not looked yet. */
    PROPOSED,
    /** The controller accepted or changed it. */
    PLANNED,
    /** The car is here; a work ticket takes over. */
    TAKEN_OVER,
    /** Cancelled or not shown up. */
    VOID
}
