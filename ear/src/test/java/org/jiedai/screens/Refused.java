package org.jiedai.screens;

/** The screen did not let somebody do what they wanted; the message is what it told them. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
