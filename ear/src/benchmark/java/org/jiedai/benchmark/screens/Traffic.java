package org.jiedai.benchmark.screens;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long the requests of each page took, and how much came back. */
final class Traffic {
    private static final String ALL = "all";
    private static final int DIGITS = 2;

    private final Map<String, Histogram> micros = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> bytes = new ConcurrentHashMap<>();

    void answer(String page, long nanos, int size) {
        enter(page, nanos, size);
        enter(ALL, nanos, size);
    }

    private void enter(String page, long nanos, int size) {
        // The sizes first: whoever finds a page's times finds its sizes too.
        bytes.computeIfAbsent(page, p -> new ConcurrentHistogram(DIGITS)).recordValue(size);
        micros.computeIfAbsent(page, p -> new ConcurrentHistogram(DIGITS))
                .recordValue(TimeUnit.NANOSECONDS.toMicros(nanos));
    }

    JsonObjectBuilder json() {
        JsonObjectBuilder pages = Json.createObjectBuilder();
        micros.forEach((page, times) -> {
            Histogram sizes = bytes.get(page);
            pages.add(
                    page,
                    Json.createObjectBuilder()
                            .add("count", times.getTotalCount())
                            .add("meanMillis", times.getMean() / 1000)
                            .add("p50Millis", times.getValueAtPercentile(50) / 1000.0)
                            .add("p95Millis", times.getValueAtPercentile(95) / 1000.0)
                            .add("maxMillis", times.getMaxValue() / 1000.0)
                            .add("meanBytes", sizes.getMean())
                            .add("maxBytes", sizes.getMaxValue()));
        });
        return pages;
    }
}
