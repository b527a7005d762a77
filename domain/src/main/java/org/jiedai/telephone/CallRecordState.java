package org.jiedai.telephone;

/** How far a call has come (A1). */
public enum CallRecordState {
    RINGING,
    ANSWERED,
    ENDED,
    MISSED,
    CALLED_BACK
}
