package org.jiedai.appointment;

/** What the parts counter said about an appointment. */
public enum PartsReadiness {
    ASKED,
    SHELVED,
    SHORT
}
