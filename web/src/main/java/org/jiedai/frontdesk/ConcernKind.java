package org.jiedai.frontdesk;

/** What a manager asks after. */
public enum ConcernKind {
    GREETING,
    LATE,
    COMPLAINT,
    AT_RISK,
    QUESTION,
    HAND_OFF
}
