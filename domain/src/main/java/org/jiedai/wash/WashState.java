package org.jiedai.wash;

/** Where a car stands in the wash bay's line. */
public enum WashState {
    WAITING,
    WASHING,
    REPORTED,
    ACCEPTED
}
