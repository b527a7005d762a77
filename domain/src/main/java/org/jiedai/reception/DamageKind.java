package org.jiedai.reception;

/** What is wrong at a mark. */
public enum DamageKind {
    SCRATCH,
    DENT,
    PAINT_LOSS,
    CRACK,
    MISSING
}
