package org.jiedai.benchmark.growth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jiedai.config.Instance;

/** How long every page and search takes over HTTP, for one user and for several at once. */
public final class ScreenTimes {
    private static final String STORE = "B000";
    private static final int WARM_UP = 5;
    private static final int ALONE = 40;
    private static final int USERS = 8;
    // A pause of the server meets all eight once: it must not be the 95th percentile by itself.
    private static final int EACH = 25;

    private final ExecutorService users = Executors.newFixedThreadPool(USERS);
    private final Crew crew;
    private final List<Ask> asks;

    private ScreenTimes(Crew crew, List<Ask> asks) {
        this.crew = crew;
        this.asks = asks;
    }

    /** Asks for everything; a line of progress for each. */
    public static List<ScreenTime> measure(Instance jiedai, Consumer<String> progress)
            throws SQLException, IOException, InterruptedException {
        try (Connection connection = jiedai.database().connect()) {
            URI address = jiedai.address();
            Crew crew = Crew.of(connection, address, STORE);
            return measure(crew, Asks.of(connection, STORE, crew.roles()), progress);
        }
    }

    static List<ScreenTime> measure(Crew crew, List<Ask> asks, Consumer<String> progress)
            throws IOException, InterruptedException {
        return new ScreenTimes(crew, asks).all(progress);
    }

    private List<ScreenTime> all(Consumer<String> progress) throws IOException, InterruptedException {
        List<ScreenTime> all = new ArrayList<>();
        try {
            for (Ask ask : asks) {
                ScreenTime time = one(ask);
                all.add(time);
                progress.accept(time.line());
            }
        } finally {
            users.shutdownNow();
        }
        return all;
    }

    private ScreenTime one(Ask ask) throws IOException, InterruptedException {
        List<Window> windows = crew.windows(ask.role(), USERS);
        Asked first = ask(windows.get(0), ask, WARM_UP);
        Asked alone = ask(windows.get(0), ask, ALONE);
        List<Future<Asked>> together = new ArrayList<>();
        for (Window window : windows) {
            together.add(users.submit((Callable<Asked>) () -> ask(window, ask, EACH)));
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<Asked> future : together) {
            nanos.addAll(ended(future).nanos());
        }
        return new ScreenTime(ask.name(), first.status(), p95(alone.nanos()), p95(nanos), first.bytes());
    }

    private static Asked ended(Future<Asked> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("A screen could not be asked for", e);
        }
    }

    private static Asked ask(Window window, Ask ask, int times) throws IOException, InterruptedException {
        String state = ask.typed().isEmpty() ? "" : window.viewState(window.get(ask.path()));
        List<Long> nanos = new ArrayList<>();
        HttpResponse<String> answer = null;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            answer = ask.typed().isEmpty() ? window.get(ask.path()) : window.send(ask.path(), ask.typed(), state);
            nanos.add(System.nanoTime() - start);
        }
        return new Asked(answer.statusCode(), answer.body().getBytes(StandardCharsets.UTF_8).length, nanos);
    }

    private static double p95(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        long value = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        return value / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private record Asked(int status, int bytes, List<Long> nanos) {}
}
