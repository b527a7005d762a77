package org.jiedai.benchmark;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jiedai.config.Instance;

/** Server or database killed under load, at moments and in an order that the seed decides; then the load goes on. */
final class Crashes {
    private static final int UNTIL_CLOSED = 3_600;
    /** A step is tried until the database is back. */
    private static final int TRIES = 1_000;

    private static final long PATIENCE_MILLIS = 120_000;

    private final Instance jiedai;
    private final Stations stations;
    private final int kills;
    private final Random chance;

    Crashes(Instance jiedai, Stations stations, Options options) {
        this.jiedai = jiedai;
        this.stations = stations;
        this.kills = options.kills();
        this.chance = new Random(options.seed());
    }

    void run() throws IOException, InterruptedException {
        stations.begin(UNTIL_CLOSED, 0, TRIES);
        for (int kill = 1; kill <= kills; kill++) {
            awaitLife();
            Thread.sleep(500 + chance.nextInt(4_500));
            boolean server = chance.nextBoolean();
            Benchmark.say("crash " + kill + "/" + kills + ": kill -9 of the " + (server ? "server" : "database") + " ("
                    + Stations.line(stations.report()) + ")");
            long start = System.nanoTime();
            if (server) {
                killServer();
            } else {
                killDatabase();
            }
            awaitLife();
            Benchmark.say("crash " + kill + "/" + kills + ": visits finish again after "
                    + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
        }
        stations.close();
        Stations.tellProblems("crash", stations.awaitEnd(line -> Benchmark.say("crash, " + line)));
    }

    private void killServer() throws IOException, InterruptedException {
        Stations.tellProblems("crash", stations.report());
        jiedai.kill9Server();
        jiedai.restartServer();
        stations.begin(UNTIL_CLOSED, 0, TRIES);
    }

    private void killDatabase() throws InterruptedException {
        jiedai.kill9Database();
        Thread.sleep(chance.nextInt(2_000));
        jiedai.restartDatabase();
    }

    private void awaitLife() throws IOException, InterruptedException {
        int before = stations.report().getInt("finished");
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (stations.report().getInt("finished") < before + 2) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Nothing goes on: " + stations.report());
            }
            Thread.sleep(100);
        }
    }
}
