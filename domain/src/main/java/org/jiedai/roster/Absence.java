package org.jiedai.roster;

/** Why somebody does not work on a day. */
public enum Absence {
    /** A day of rest. */
    OFF,
    /** Holidays. */
    LEAVE,
    SICK,
    TRAINING
}
