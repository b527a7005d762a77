package org.jiedai.frontdesk;

/** What a manager asks after, in the order in which it burns. */
public enum ConcernKind {
    GREETING,
    LATE,
    COMPLAINT,
    AT_RISK,
    QUESTION,
    HAND_OFF
}
