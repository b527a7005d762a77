package org.jiedai.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiedai.benchmark.growth.HeavyStatements;
import org.jiedai.benchmark.growth.Past;
import org.jiedai.benchmark.growth.ScreenTime;
import org.jiedai.benchmark.growth.ScreenTimes;
import org.jiedai.config.Instance;

/** The same visits and screens with more and more visits stored. */
final class Growth {
    /** Loads fast; the buffer pool is the deployment's to choose. */
    private static final List<String> LOAD_OPTIONS =
            List.of("--innodb-log-file-size=2G", "--innodb-buffer-pool-size=6G");

    private static final int UNTIL_CLOSED = 3_600;
    private static final int TRIES = 3;
    private static final int VISITS_PER_STORE_AND_DAY = 75;

    private final Instance jiedai;
    private final Stations stations;
    private final Options options;
    private final Path target;
    private final List<Long> sizes = Arrays.stream(
                    System.getProperty("benchmark.sizes", "1000,100000").split(",", -1))
            .map(Long::valueOf)
            .toList();
    private final HeavyStatements heavy;
    private final Map<Long, List<String>> heavyStatements = new LinkedHashMap<>();
    private final Map<Long, List<JsonObject>> services = new LinkedHashMap<>();
    private final Map<Long, List<ScreenTime>> screens = new LinkedHashMap<>();

    Growth(Instance jiedai, Stations stations, Options options, Path target) {
        this.jiedai = jiedai;
        this.stations = stations;
        this.options = options;
        this.target = target;
        this.heavy = new HeavyStatements(target.resolve("instance"));
    }

    static String[] databaseOptions() {
        return Stream.concat(LOAD_OPTIONS.stream(), HeavyStatements.OPTIONS.stream())
                .toArray(String[]::new);
    }

    /** Plays a day, has its books checked, and times everything at each size. */
    List<String> run(Callable<List<String>> books) throws Exception {
        playDay(Math.min(sizes.get(0), (long) VISITS_PER_STORE_AND_DAY * options.stores()));
        List<String> violations = new ArrayList<>(books.call());
        Past past = Past.of(jiedai.database(), options.stores());
        for (long size : sizes) {
            past.growTo(size, line -> Benchmark.say("growth, " + line));
            Benchmark.say("growth, stored: " + past.size());
            time(past.visits());
        }
        print();
        write(violations);
        return violations;
    }

    private void playDay(long visits) throws IOException, InterruptedException {
        stations.begin(UNTIL_CLOSED, 0, TRIES);
        for (int looks = 0; stations.report().getInt("finished") < visits; looks++) {
            if (looks % 20 == 0) {
                Benchmark.say("growth, the day, " + Stations.line(stations.report()));
            }
            Thread.sleep(250);
        }
        stations.close();
        Stations.tellProblems("growth", stations.awaitEnd(line -> Benchmark.say("growth, the day, " + line)));
    }

    private void time(long visits) throws IOException, InterruptedException, SQLException {
        heavy.sinceLast();
        List<JsonObject> rounds = services.computeIfAbsent(visits, v -> new ArrayList<>());
        for (int round = 1; round <= options.rounds(); round++) {
            stations.begin(round == 1 ? options.warmUp() : options.warmUp() / 4, options.seconds(), TRIES);
            String name = "growth, services at " + visits + ", " + round + "/" + options.rounds() + ", ";
            JsonObject report = stations.awaitEnd(line -> Benchmark.say(name + line));
            Stations.tellProblems("growth", report);
            if (report.containsKey("measured")) {
                rounds.add(report.getJsonObject("measured"));
            }
        }
        screens.put(visits, ScreenTimes.measure(jiedai, line -> Benchmark.say("screens at " + visits + ", " + line)));
        List<String> found = heavy.sinceLast();
        heavyStatements.put(visits, found);
        found.forEach(statement -> Benchmark.say("heavy at " + visits + ": " + statement));
    }

    private void print() {
        for (Figure figure : Figure.ALL) {
            StringBuilder line = new StringBuilder("%-32s".formatted(figure.name()));
            services.forEach((visits, rounds) -> line.append(
                    rounds.isEmpty()
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    "%12.1f",
                                    Spread.of(figure, rounds).median())));
            System.out.println(line);
        }
        System.out.println("\nscreen: p95 of one user / of eight at once in ms, kilobytes; ! above 40 / 120 / 150");
        List<List<ScreenTime>> columns = List.copyOf(screens.values());
        System.out.println("%-32s".formatted("visits stored") + screens.keySet());
        for (int row = 0; row < columns.get(0).size(); row++) {
            StringBuilder line =
                    new StringBuilder("%-32s".formatted(columns.get(0).get(row).name()));
            for (List<ScreenTime> column : columns) {
                ScreenTime time = column.get(row);
                line.append(String.format(
                        Locale.ROOT,
                        "%8.1f /%7.1f /%4d %s",
                        time.aloneMillis(),
                        time.togetherMillis(),
                        time.bytes() / 1_000,
                        time.marked() ? "!" : " "));
            }
            System.out.println(line);
        }
    }

    private void write(List<String> violations) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        services.forEach((visits, rounds) -> all.add(Json.createObjectBuilder()
                .add("visits", visits)
                .add("services", Json.createArrayBuilder(rounds))
                .add("heavyStatements", Json.createArrayBuilder(heavyStatements.get(visits)))
                .add(
                        "screens",
                        Json.createArrayBuilder(screens.get(visits).stream()
                                .map(ScreenTime::json)
                                .toList()))));
        JsonObject report = Json.createObjectBuilder()
                .add("options", options.toString())
                .add("violations", Json.createArrayBuilder(violations))
                .add("sizes", all)
                .build();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer file = Files.newBufferedWriter(target.resolve("growth.json"))) {
            pretty.createWriter(file).write(report);
        }
    }
}
