package org.jiedai.parts;

/** Where a requisition stands (R11). */
public enum RequisitionState {
    WAITING,
    ISSUED,
    /** Something is still to come. */
    BACK_ORDERED,
    /** What had not been issued is no longer wanted. */
    WITHDRAWN,
    /** The visit is being settled: nothing goes out or comes back any more. */
    SETTLED
}
