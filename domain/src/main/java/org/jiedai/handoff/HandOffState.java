package org.jiedai.handoff;

/** What became of a hand-off. */
public enum HandOffState {
    /** Written with the change that caused it; the relay has not sent it yet. */
    POSTED,
    /** With the broker. */
    SENT,
    /** Its effect is done at the receiving desk. */
    TAKEN,
    /** The receiving desk could not accept it; the reason is kept, the message lies in the dead-letter queue. */
    REFUSED,
    /** It failed too often; the message lies in the dead-letter queue. */
    BLOCKED,
    /** A person decided that it is no longer needed, with a reason. */
    DISCARDED
}
