package org.jiedai.telephone;

/** What a telephone system tells about a call. */
public enum CallEventKind {
    RINGING,
    ANSWERED,
    /** It was answered and is over. */
    ENDED,
    /** It is over and nobody answered. */
    MISSED
}
