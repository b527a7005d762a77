package org.jiedai.config;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something was started again lately: what dies at every start is not to be started for ever. */
final class Revivals {
    private static final int MOST = 3;
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final Deque<Long> times = new ArrayDeque<>();

    /** @throws StartFailure if it is too often */
    void count() {
        long now = System.nanoTime();
        while (!times.isEmpty() && now - times.peekFirst() > LATELY.toNanos()) {
            times.removeFirst();
        }
        if (times.size() == MOST) {
            throw new StartFailure("The database died " + (MOST + 1) + " times within " + LATELY.toMinutes()
                    + " minutes; look into mariadbd.log in its directory");
        }
        times.addLast(now);
    }
}
