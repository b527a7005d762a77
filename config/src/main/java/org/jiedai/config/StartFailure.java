package org.jiedai.config;

/** Why Jiedai cannot start, in one line that tells the reader what to do. */
public final class StartFailure extends RuntimeException {
    /** A failure with nothing worth knowing behind it. */
    public StartFailure(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
