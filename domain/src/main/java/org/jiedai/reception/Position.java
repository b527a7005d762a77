package org.jiedai.reception;

/** The seven positions of the walkaround, in their fixed order (R5). */
public enum Position {
    INTERIOR,
    LEFT_FRONT,
    FRONT,
    RIGHT_FRONT,
    RIGHT_REAR,
    REAR,
    LEFT_REAR
}
