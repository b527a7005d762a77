package org.jiedai.benchmark.growth;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * How long one page or search took.
 *
 * @param status of the last answer: 200, unless something is wrong
 * @param aloneMillis 95 of 100 were faster, one user
 * @param togetherMillis the same, eight users at once
 */
public record ScreenTime(String name, int status, double aloneMillis, double togetherMillis, int bytes) {
    private static final double MOST_ALONE = 40;
    private static final double MOST_TOGETHER = 120;
    private static final int MOST_BYTES = 150_000;

    /** Above the targets of G6, or no page at all. */
    public boolean marked() {
        return status != 200 || aloneMillis > MOST_ALONE || togetherMillis > MOST_TOGETHER || bytes > MOST_BYTES;
    }

    String line() {
        return "%-28s %d %6.1f ms %6.1f ms %7d bytes%s"
                .formatted(name, status, aloneMillis, togetherMillis, bytes, marked() ? " !" : "");
    }

    /** For the report. */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", status)
                .add("aloneP95Millis", aloneMillis)
                .add("togetherP95Millis", togetherMillis)
                .add("bytes", bytes)
                .add("marked", marked())
                .build();
    }
}
