package org.jiedai.benchmark.screens;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.benchmark.station.Meter;
import org.jiedai.benchmark.station.Tally;

/** So many clients, each with a lane and a crew of its own, play one visit after the other until the time is over. */
public final class ScreenShift {
    private static final int LINE_SECONDS = 5;
    /** A client whose visits fail stops: its cars would stand in the house for ever. */
    private static final int FAILURES_AT_MOST = 3;

    private static final long PATIENCE_SECONDS = 120;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Meter meter;
    private final List<Lane> lanes;
    private final int first;
    private final Consumer<String> progress;
    private final Tally whole = new Tally();
    private final AtomicInteger inHouse = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Counts counts = Counts.none();
    private volatile boolean closing;

    /**
     * Prepares a shift.
     *
     * @param lanes one for each client
     * @param first the number of the first lane's first visit; no such visit must have come yet
     */
    public ScreenShift(URI address, Meter meter, List<Lane> lanes, int first, Consumer<String> progress) {
        this.address = address;
        this.meter = meter;
        this.lanes = List.copyOf(lanes);
        this.first = first;
        this.progress = progress;
    }

    /** Opens and closes the shift; the report is written as the stations write theirs. */
    public JsonObject play(int warmUp, int seconds) throws InterruptedException {
        List<Thread> clients =
                lanes.stream().map(lane -> new Thread(() -> work(lane))).toList();
        clients.forEach(Thread::start);
        rest("warm-up", warmUp);
        JsonObject measured = measure(seconds);
        closing = true;
        for (Thread client : clients) {
            client.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (client.isAlive()) {
                whole.problem("a client does not come to an end");
                client.interrupt();
            }
        }
        return Json.createObjectBuilder()
                .add("finished", finished.get())
                .add("whole", whole.json())
                .add("measured", measured)
                .build();
    }

    private JsonObject measure(int seconds) throws InterruptedException {
        Counts counted = Counts.none();
        counts = counted;
        Map<String, Long> before = meter.read();
        rest("measuring", seconds);
        Map<String, Long> after = meter.read();
        counts = Counts.none();
        JsonObjectBuilder result = counted.tally().json();
        return result.add("requests", counted.traffic().json())
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

    private void work(Lane lane) {
        Crew crew = new Crew(http, address, lane, () -> counts);
        int failures = 0;
        for (int number = first + lane.number(); !closing && failures < FAILURES_AT_MOST; number += lane.lanes()) {
            inHouse.incrementAndGet();
            failures += play(crew, new Visit(number, lane)) ? 0 : 1;
            inHouse.decrementAndGet();
        }
    }

    private boolean play(Crew crew, Visit visit) {
        try {
            crew.play(visit);
            finished.incrementAndGet();
            counts.tally().visit();
            return true;
        } catch (RuntimeException e) {
            whole.problem(e.toString().replaceAll("\\d+", "#"));
            return false;
        }
    }

    /** The lanes of so many clients, of the houses that the benchmark has laid out. */
    public static List<Lane> lanes(int clients, int visits, int stores) {
        return IntStream.range(0, Math.min(clients, visits))
                .mapToObj(number -> new Lane(number, visits, stores))
                .toList();
    }
}
