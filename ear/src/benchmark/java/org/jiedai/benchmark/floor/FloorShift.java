package org.jiedai.benchmark.floor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.benchmark.station.Meter;
import org.jiedai.benchmark.station.Tally;

/** Threads that play the script, visit after visit, each in a lane of its own. */
public final class FloorShift {
    /** So that visits of a later shift have other numbers. */
    private static final int VISITS_AT_MOST = 100_000;

    private final FloorDatabase database;
    private final Script script;
    private final List<Lane> lanes;
    private final Tally whole = new Tally();
    private int shifts;
    private volatile Tally tally = whole;
    private volatile Tally visits = new Tally();
    private volatile boolean closing;

    /** Shifts in as many lanes as there are threads. */
    public FloorShift(FloorDatabase database, Script script, List<Lane> lanes) {
        this.database = database;
        this.script = script;
        this.lanes = List.copyOf(lanes);
    }

    /** The database only. The process is one whose processor time is shown beside. */
    public JsonObject play(long process, int warmUp, int seconds) throws InterruptedException, SQLException {
        return play(Way.alone(script), process, warmUp, seconds);
    }

    /** The hand-offs through a broker. */
    public JsonObject play(String broker, long process, int warmUp, int seconds) throws Exception {
        try (Outbox outbox =
                Outbox.open(script, database, broker, this::transaction, problem -> tally.problem("" + problem))) {
            return play(outbox, process, warmUp, seconds);
        }
    }

    private JsonObject play(Way way, long process, int warmUp, int seconds) throws InterruptedException, SQLException {
        closing = false;
        try (Connection connection = database.connect()) {
            Meter meter = new Meter(process, database.pid(), sql -> FloorDatabase.report(connection, sql));
            List<Thread> threads = start(way, connection);
            TimeUnit.SECONDS.sleep(warmUp);
            Tally counted = new Tally();
            visits = new Tally();
            tally = counted;
            Map<String, Long> before = meter.read();
            TimeUnit.SECONDS.sleep(seconds);
            Map<String, Long> after = meter.read();
            tally = whole;
            JsonObjectBuilder measured = counted.json()
                    .add("wholeVisits", visits.json().build().getJsonObject("steps"))
                    .add("used", meter.consumption(before, after));
            closing = true;
            for (Thread thread : threads) {
                thread.join();
            }
            return Json.createObjectBuilder()
                    .add("whole", Json.createObjectBuilder().add("problems", problems(counted)))
                    .add("measured", measured)
                    .build();
        }
    }

    private JsonObjectBuilder problems(Tally counted) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (Tally part : List.of(whole, counted)) {
            part.json().build().getJsonObject("problems").forEach(all::add);
        }
        return all;
    }

    private List<Thread> start(Way way, Connection connection) throws SQLException {
        Map<String, Long> cars = FloorDatabase.keys(connection, "select number, id from vehicle");
        Map<String, Long> shelves =
                FloorDatabase.keys(connection, "select concat(store_code, ' ', part_code), id from stock_item");
        int first = VISITS_AT_MOST * shifts++;
        List<Thread> threads = new ArrayList<>();
        for (Lane lane : lanes) {
            Thread thread = new Thread(
                    () -> work(way, lane, visit -> new Values(lane, first + visit, cars, shelves)),
                    "floor-" + lane.number());
            threads.add(thread);
            thread.start();
        }
        return threads;
    }

    private void work(Way way, Lane lane, IntFunction<Values> values) {
        try (Player player = new Player(database.connect(), this::transaction)) {
            for (int visit = lane.number(); !closing; visit += lane.lanes()) {
                long start = System.nanoTime();
                way.play(player, values.apply(visit));
                visits.step("visit", System.nanoTime() - start);
                tally.visit();
                player.checked();
            }
        } catch (SQLException | InterruptedException | RuntimeException e) {
            tally.problem(String.valueOf(e));
        }
    }

    private void transaction(long nanos) {
        tally.step("transaction", nanos);
    }
}
