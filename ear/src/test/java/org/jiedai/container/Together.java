package org.jiedai.container;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who act at the same instant. */
final class Together {
    private Together() {}

    /** All at once; what they were refused with. */
    static List<Throwable> all(List<Runnable> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CountDownLatch everybody = new CountDownLatch(acts.size());
        try {
            List<Callable<Throwable>> outcomes = new ArrayList<>();
            acts.forEach(act -> outcomes.add(outcome(act, everybody)));
            List<Throwable> refusals = new ArrayList<>();
            for (Future<Throwable> outcome : threads.invokeAll(outcomes)) {
                if (outcome.get() != null) {
                    refusals.add(outcome.get());
                }
            }
            return refusals;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Throwable> outcome(Runnable act, CountDownLatch everybody) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> {
            Thread.currentThread().setContextClassLoader(loader);
            everybody.countDown();
            everybody.await();
            try {
                act.run();
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        };
    }
}
