package org.jiedai.notice;

/** What a gateway knows about a message that it could not send. */
public enum SendFailure {
    /** It surely did not go out, a later try may succeed: the gateway is away. */
    LATER,
    /** It surely did not go out and never will: there is no such address. */
    NEVER,
    /** It may have gone out: the line broke after the message was handed over. */
    UNCERTAIN
}
