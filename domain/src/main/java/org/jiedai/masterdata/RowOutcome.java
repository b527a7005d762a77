package org.jiedai.masterdata;

/** What becomes of a row. */
public enum RowOutcome {
    /** It is not on record yet. */
    FRESH,
    /** It is on record, otherwise. */
    CHANGED,
    /** It is on record just so. */
    SAME,
    /** It is refused. */
    WRONG
}
