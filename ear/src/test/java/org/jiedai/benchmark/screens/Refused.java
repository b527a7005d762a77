package org.jiedai.benchmark.screens;

/** The screen did not let somebody do what he wanted; the message is what it told him. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
