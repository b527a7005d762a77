package org.jiedai.store;

/** A screen on a wall of the store, which everybody who stands before it can read. */
public enum Wall {
    /** For those who work: whole plates, bays. */
    WORKSHOP,
    /** For customers who wait: shortened plates, how far their car is. */
    LOUNGE
}
