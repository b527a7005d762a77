package org.jiedai.notice;

/** How far a notice is. */
public enum NoticeState {
    /** It waits to be sent, for the first time or once more. */
    WRITTEN,
    /** Claimed by a node that hands it to the gateway now. */
    SENDING,
    SENT,
    /** It may have gone out or not; a person decides, for it must not go out twice. */
    UNCERTAIN,
    /** Given up after several tries. */
    FAILED,
    /** Not needed any more. */
    DISCARDED,
    /** Not sent, for the customer does not want such notices. */
    WITHHELD
}
