package org.jiedai.notice;

/** A gateway could not send a message. */
public class SendFailed extends RuntimeException {
    private final SendFailure kind;

    /** @param what in words for the clerk: what the gateway said */
    public SendFailed(SendFailure kind, String what, Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    public SendFailure kind() {
        return kind;
    }
}
