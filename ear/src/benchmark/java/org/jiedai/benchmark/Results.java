package org.jiedai.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rounds of all modes; printed as a table, written as JSON and as a picture. */
final class Results {
    private final Options options;
    private final Path target;
    private final Map<String, List<JsonObject>> rounds = new LinkedHashMap<>();
    private final List<JsonObject> shifts = new ArrayList<>();
    private final List<String> floorProblems = new ArrayList<>();

    Results(Options options, Path target) {
        this.options = options;
        this.target = target;
    }

    void add(String mode, JsonObject shift) {
        shifts.add(shift);
        Stations.tellProblems(mode, shift);
        if (mode.startsWith("floor")) {
            Stations.problems(shift).keySet().forEach(problem -> floorProblems.add(mode + ": " + problem));
        }
        JsonObject measured = shift.getJsonObject("measured");
        if (measured != null) {
            rounds.computeIfAbsent(mode, m -> new ArrayList<>()).add(measured);
        }
    }

    /** What went wrong in a floor: plain JDBC has no excuse, its figure is not one then. */
    List<String> floorProblems() {
        return floorProblems;
    }

    boolean isEmpty() {
        return shifts.isEmpty();
    }

    void publish(List<String> violations) throws IOException {
        rounds.forEach(this::print);
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer file = Files.newBufferedWriter(target.resolve("benchmark.json"))) {
            pretty.createWriter(file).write(json(violations));
        }
        Files.writeString(target.resolve("benchmark.svg"), new Chart(rounds).svg());
    }

    private void print(String mode, List<JsonObject> measured) {
        System.out.printf(Locale.ROOT, "%n%-32s %10s %10s %10s%n", mode, "median", "min", "max");
        for (Figure figure : Figure.ALL) {
            Spread spread = Spread.of(figure, measured);
            if (Double.isNaN(spread.median())) {
                continue;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.1f %10.1f %10.1f%n",
                    figure.name(),
                    spread.median(),
                    spread.min(),
                    spread.max());
        }
        System.out.println();
    }

    private JsonObject json(List<String> violations) {
        JsonObjectBuilder modes = Json.createObjectBuilder();
        rounds.forEach((mode, measured) -> modes.add(
                mode,
                Json.createObjectBuilder().add("summary", summary(measured)).add("rounds", array(measured))));
        return Json.createObjectBuilder()
                .add("at", Clock.systemUTC().instant().toString())
                .add(
                        "machine",
                        System.getProperty("os.name") + ", "
                                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                                + System.getProperty("java.version"))
                .add("options", options.toString())
                .add("modes", modes)
                .add("violations", Json.createArrayBuilder(violations))
                .add("shifts", array(shifts))
                .build();
    }

    private static JsonObjectBuilder summary(List<JsonObject> measured) {
        JsonObjectBuilder summary = Json.createObjectBuilder();
        for (Figure figure : Figure.ALL) {
            Spread spread = Spread.of(figure, measured);
            summary.add(
                    figure.name(),
                    Double.isNaN(spread.median())
                            ? JsonValue.NULL
                            : Json.createObjectBuilder()
                                    .add("median", spread.median())
                                    .add("min", spread.min())
                                    .add("max", spread.max())
                                    .build());
        }
        return summary;
    }

    private static JsonArrayBuilder array(List<JsonObject> objects) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return array;
    }
}
