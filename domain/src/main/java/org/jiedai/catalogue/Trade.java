package org.jiedai.catalogue;

/** The kind of work, and of skill. */
public enum Trade {
    MAINTENANCE,
    ENGINE,
    CHASSIS,
    ELECTRICAL,
    HIGH_VOLTAGE,
    BODY,
    PAINT,
    TYRES,
    AIR_CONDITIONING
}
