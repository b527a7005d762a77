package org.jiedai.store;

/** What a bay is equipped for. */
public enum BayKind {
    GENERAL,
    QUICK,
    ALIGNMENT,
    HIGH_VOLTAGE,
    BODY,
    PAINT
}
