package org.jiedai.benchmark.station;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was counted and timed in one stretch of a shift. */
public final class Tally {
    private static final String ALL = "all";
    /** One per cent is exact enough, and the counts stay small. */
    private static final int DIGITS = 2;

    private final Map<String, Histogram> steps = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> handOffs = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> problems = new ConcurrentHashMap<>();
    private final AtomicInteger visits = new AtomicInteger();

    public void step(String name, long nanos) {
        enter(steps, name, nanos);
    }

    public void handOff(String name, long nanos) {
        enter(handOffs, name, nanos);
    }

    public void problem(String what) {
        problems.computeIfAbsent(what, w -> new AtomicInteger()).incrementAndGet();
    }

    public void visit() {
        visits.incrementAndGet();
    }

    int visits() {
        return visits.get();
    }

    public JsonObjectBuilder json() {
        JsonObjectBuilder troubles = Json.createObjectBuilder();
        problems.forEach((what, times) -> troubles.add(what, times.get()));
        return Json.createObjectBuilder()
                .add("visits", visits.get())
                .add("steps", times(steps))
                .add("handOffs", times(handOffs))
                .add("problems", troubles);
    }

    private static void enter(Map<String, Histogram> into, String name, long nanos) {
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        into.computeIfAbsent(name, n -> new ConcurrentHistogram(DIGITS)).recordValue(micros);
        into.computeIfAbsent(ALL, n -> new ConcurrentHistogram(DIGITS)).recordValue(micros);
    }

    private static JsonObjectBuilder times(Map<String, Histogram> histograms) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        // Of a copy: who began within the stretch may still enter what took longer.
        histograms.forEach((name, times) -> all.add(name, times(times.copy())));
        return all;
    }

    private static JsonObjectBuilder times(Histogram times) {
        return Json.createObjectBuilder()
                .add("count", times.getTotalCount())
                .add("meanMillis", times.getMean() / 1000)
                .add("p50Millis", times.getValueAtPercentile(50) / 1000.0)
                .add("p95Millis", times.getValueAtPercentile(95) / 1000.0)
                .add("maxMillis", times.getMaxValue() / 1000.0);
    }
}
