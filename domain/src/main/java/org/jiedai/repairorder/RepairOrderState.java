package org.jiedai.repairorder;

/** The visible spine of a visit. */
public enum RepairOrderState {
    /** The car is being received. */
    RECEIVING,
    /** The customer signed the estimate. */
    AGREED,
    /** With the workshop, waiting for a technician. */
    RELEASED,
    IN_REPAIR,
    /** Self-checked, waiting for the final inspection. */
    INSPECTING,
    /** Passed; wash or not? */
    INSPECTED,
    WASHING,
    /** Reported clean, waiting for acceptance. */
    WASHED,
    /** Waiting for the completion review. */
    REVIEWING,
    /** Being settled and handed back. */
    DELIVERING,
    CLOSED,
    CANCELLED;

    /** Whether the visit has ended. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
