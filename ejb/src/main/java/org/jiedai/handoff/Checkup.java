package org.jiedai.handoff;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** One question about the node. It is asked once at a time: who asks while it is open waits for the same answer. */
final class Checkup {
    private final BooleanSupplier question;
    private FutureTask<Boolean> asked;

    Checkup(BooleanSupplier question) {
        this.question = question;
    }

    synchronized void begin(Executor executor) {
        if (asked == null || asked.isDone()) {
            asked = new FutureTask<>(question::getAsBoolean);
            executor.execute(asked);
        }
    }

    /** Whether the answer is yes and comes within this time. */
    boolean well(Duration patience) {
        try {
            return open().get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> open() {
        return asked;
    }
}
