package org.jiedai.reception;

/** How far an arrival is. */
public enum ArrivalState {
    WAITING,
    GREETED,
    CHECKED_IN,
    LEFT
}
