package org.jiedai.benchmark.screens;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jiedai.benchmark.station.Meter;
import org.jiedai.benchmark.station.Tally;

/** Every crew plays one visit after the other until the time is over and its last car has left. */
public final class ScreenShift {
    private static final int LINE_SECONDS = 5;
    /** A crew whose visits fail stops: its cars would stand in the house for ever. */
    private static final int FAILURES_AT_MOST = 3;

    private static final long PATIENCE_SECONDS = 120;

    private final Meter meter;
    private final List<Crew> crews;
    private final int first;
    private final Consumer<String> progress;
    private final Tally whole = new Tally();
    private final AtomicInteger inHouse = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final CountDownLatch signedIn;
    private volatile boolean closing;

    /**
     * Prepares a shift.
     *
     * @param first the number of the first lane's first visit; no such visit must have come yet
     */
    public ScreenShift(Meter meter, List<Crew> crews, int first, Consumer<String> progress) {
        this.meter = meter;
        this.crews = List.copyOf(crews);
        this.first = first;
        this.progress = progress;
        this.signedIn = new CountDownLatch(crews.size());
    }

    /** From the sign-in to the last farewell; the report is like that of the stations. */
    public JsonObject play(int warmUp, int seconds) throws InterruptedException {
        List<Thread> clients =
                crews.stream().map(crew -> new Thread(() -> work(crew))).toList();
        clients.forEach(Thread::start);
        signedIn.await();
        rest("warm-up", warmUp);
        JsonObject measured = measure(seconds);
        closing = true;
        for (Thread client : clients) {
            client.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            client.interrupt();
        }
        if (finished.get() == 0) {
            throw new IllegalStateException("No visit went through the screens: " + report(measured));
        }
        return report(measured);
    }

    private JsonObject report(JsonObject measured) {
        return Json.createObjectBuilder()
                .add("finished", finished.get())
                .add("whole", whole.json())
                .add("measured", measured)
                .build();
    }

    private JsonObject measure(int seconds) throws InterruptedException {
        Counts counted = Counts.none();
        crews.forEach(crew -> crew.countIn(counted));
        Map<String, Long> before = meter.read();
        rest("measuring", seconds);
        Map<String, Long> after = meter.read();
        Counts uncounted = Counts.none();
        crews.forEach(crew -> crew.countIn(uncounted));
        return counted.tally()
                .json()
                .add("requests", counted.traffic().json())
                .add("used", meter.consumption(before, after))
                .build();
    }

    private void rest(String phase, int seconds) throws InterruptedException {
        for (int second = 1; second <= seconds; second++) {
            Thread.sleep(1_000);
            if (second % LINE_SECONDS == 0) {
                progress.accept(phase + ": " + finished + " visits finished, " + inHouse + " in the houses");
            }
        }
    }

    private void work(Crew crew) {
        boolean here = tried(crew::signIn);
        signedIn.countDown();
        int lane = crew.lane().number();
        int failures = here ? 0 : FAILURES_AT_MOST;
        for (int number = first + lane;
                !closing && failures < FAILURES_AT_MOST;
                number += crew.lane().lanes()) {
            inHouse.incrementAndGet();
            int visit = number;
            if (tried(() -> crew.play(visit))) {
                finished.incrementAndGet();
            } else {
                failures++;
            }
            inHouse.decrementAndGet();
        }
    }

    private boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException e) {
            whole.problem(e.toString().replaceAll("\\d+", "#"));
            return false;
        }
    }
}
