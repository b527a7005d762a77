package org.jiedai.benchmark;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of one round. */
record Figure(String name, ToDoubleFunction<JsonObject> of) {
    static final List<Figure> ALL = List.of(
            new Figure("visits/s", round -> round.getInt("visits") / seconds(round)),
            new Figure("steps per visit", round -> count(round, "steps") / visits(round)),
            new Figure("waits for a hand-off per visit", round -> count(round, "handOffs") / visits(round)),
            new Figure("commits per visit", round -> used(round, "Com_commit") / visits(round)),
            new Figure("statements per visit", round -> used(round, "Questions") / visits(round)),
            new Figure("step p50 ms", round -> time(round, "steps", "p50Millis")),
            new Figure("step p95 ms", round -> time(round, "steps", "p95Millis")),
            new Figure("visit p50 ms", round -> time(round, "wholeVisits", "p50Millis")),
            new Figure("visit p95 ms", round -> time(round, "wholeVisits", "p95Millis")),
            new Figure("hand-off p50 ms", round -> time(round, "handOffs", "p50Millis")),
            new Figure("hand-off p95 ms", round -> time(round, "handOffs", "p95Millis")),
            new Figure("requests per visit", round -> count(round, "requests") / visits(round)),
            new Figure("request p50 ms", round -> time(round, "requests", "p50Millis")),
            new Figure("request p95 ms", round -> time(round, "requests", "p95Millis")),
            new Figure("KiB per answer", round -> time(round, "requests", "meanBytes") / 1024),
            new Figure("largest answer KiB", round -> time(round, "requests", "maxBytes") / 1024),
            new Figure("server CPU ms per visit", round -> used(round, "serverCpuMillis") / visits(round)),
            new Figure("database CPU ms per visit", round -> used(round, "databaseCpuMillis") / visits(round)),
            new Figure("driver CPU ms per visit", round -> used(round, "driverCpuMillis") / visits(round)),
            new Figure("server PSS MiB", round -> used(round, "serverPssKilobytes") / 1024),
            new Figure("database PSS MiB", round -> used(round, "databasePssKilobytes") / 1024));

    private static double seconds(JsonObject round) {
        return used(round, "nanos") / 1e9;
    }

    private static double visits(JsonObject round) {
        return Math.max(1, round.getInt("visits"));
    }

    private static double used(JsonObject round, String what) {
        JsonNumber value = round.getJsonObject("used").getJsonNumber(what);
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static double count(JsonObject round, String kind) {
        return time(round, kind, "count");
    }

    private static double time(JsonObject round, String kind, String which) {
        JsonObject times = round.getJsonObject(kind);
        JsonObject all = times == null ? null : times.getJsonObject("all");
        return all == null ? Double.NaN : all.getJsonNumber(which).doubleValue();
    }
}
