package org.jiedai.config;

import java.time.Duration;

/** How long something may still take. */
final class Deadline {
    private static final long PAUSE_MILLIS = 100;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean over() {
        return System.nanoTime() - end > 0;
    }

    /** Waits a little before the next look. */
    void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }
}
