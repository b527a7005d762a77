package org.jiedai.reception;

/** How far the reception of a car is. */
public enum ReceptionState {
    CHECKED_IN,
    DOCUMENTED,
    KITTED,
    WALKING,
    WALKED,
    FINISHED,
    /** The visit was. */
    CANCELLED
}
