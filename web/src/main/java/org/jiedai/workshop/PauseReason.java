package org.jiedai.workshop;

/** Why a technician pauses, one tap each (R12, U13). */
public enum PauseReason {
    PARTS,
    CUSTOMER,
    BAY,
    HELP,
    BREAK
}
