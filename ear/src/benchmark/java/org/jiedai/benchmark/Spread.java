package org.jiedai.benchmark;

import jakarta.json.JsonObject;
import java.util.List;

/** A figure over all rounds of a mode. */
record Spread(double median, double min, double max) {

    static Spread of(Figure figure, List<JsonObject> rounds) {
        double[] sorted = rounds.stream().mapToDouble(figure.of()).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
