package org.jiedai.masterdata;

/** Where an import stands. */
public enum ImportState {
    /** The file is being read. */
    CHECKING,
    /** It is known what would become of each row; nothing is taken over. */
    CHECKED,
    /** Rows are being taken over. */
    TAKING,
    /** What was asked for is on record. */
    TAKEN,
    /** Somebody has stopped it. */
    CANCELLED,
    /** It could not be done, or the server went down meanwhile; it may be begun again. */
    BROKEN;

    /** Whether a node works on it. */
    public boolean runs() {
        return this == CHECKING || this == TAKING;
    }
}
