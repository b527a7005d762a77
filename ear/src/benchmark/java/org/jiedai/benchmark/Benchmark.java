package org.jiedai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedai.benchmark.growth.HeavyStatements;
import org.jiedai.benchmark.growth.Telephone;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;

/**
 * The command: starts an instance of its own, plays visits in the wanted modes, checks the books, prints and writes.
 */
public final class Benchmark {
    private static final Path CHECKOUT = Path.of("..");
    private static final int TRIES = 3;

    private final Options options;
    private final Path target;
    private final Settings settings;

    /** @param settings of the server; it has the benchmark's parts beside its own */
    Benchmark(Options options, Path target, Settings settings) {
        this.options = options;
        this.target = target;
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of("target/benchmark");
        // As a store's server: the tests' one is sooner ready and slower at work.
        Benchmark benchmark =
                new Benchmark(Options.fromProperties(), target, instance(target).withJavaOptions());
        List<String> violations;
        try (Instance jiedai = benchmark.open()) {
            violations = benchmark.play(jiedai);
        }
        // The HTTP client keeps threads of its own.
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    /** An instance with nothing but the demo's data and the benchmark's stores. */
    Instance open() throws IOException, SQLException {
        clear(target);
        Files.createDirectories(target);
        Path ear = BenchmarkEar.write(Path.of("target/jiedai.ear"), target.resolve("jiedai.ear"));
        say("starting database and server");
        Instance jiedai = Instance.start(settings.deploying(ear).withDatabaseOptions(databaseOptions()));
        try (Connection connection = jiedai.database().connect()) {
            Outfit.lay(connection, lanes());
            if (options.pinRounds() > 0) {
                Outfit.harden(connection, Pin.hash(options.pinRounds()));
            }
        }
        return jiedai;
    }

    private List<Lane> lanes() {
        return IntStream.range(0, options.visits())
                .mapToObj(number -> new Lane(number, options.visits(), options.stores()))
                .toList();
    }

    static Settings instance(Path target) {
        return Settings.forTest(CHECKOUT, target.resolve("instance"));
    }

    private String[] databaseOptions() {
        if (options.modes().contains("growth") || options.modes().contains("telephone")) {
            return Growth.databaseOptions();
        }
        return options.modes().contains("record") ? Recorder.databaseOptions() : new String[0];
    }

    /** All modes; what was found wrong in the books. */
    List<String> play(Instance jiedai) throws Exception {
        Stations stations = new Stations(jiedai, options);
        List<String> violations = new ArrayList<>();
        Results results = new Results(options, target);
        if (options.modes().contains("record")) {
            say("recorded " + Recorder.record(jiedai, options, target));
        }
        measure(jiedai, stations, results);
        if (!results.isEmpty()) {
            violations.addAll(checked(jiedai));
            violations.addAll(results.floorProblems());
            results.publish(violations);
        }
        if (options.modes().contains("crash")) {
            new Crashes(jiedai, stations, options).run();
            violations.addAll(checked(jiedai));
        }
        if (options.modes().contains("telephone")) {
            new Telephone(jiedai, new HeavyStatements(target.resolve("instance")), options.stores())
                    .run(line -> say("telephone, " + line));
        }
        // Last: its past is no longer in the books.
        if (options.modes().contains("growth")) {
            violations.addAll(new Growth(jiedai, stations, options, target).run(() -> checked(jiedai)));
        }
        return violations;
    }

    /** The timed modes in turn, round by round. */
    private void measure(Instance jiedai, Stations stations, Results results) throws Exception {
        Screens screens = new Screens(jiedai, options);
        try (Floors floors = new Floors(jiedai, options, target)) {
            for (int round = 1; round <= options.rounds(); round++) {
                measure(round, stations, screens, floors, results);
            }
        }
    }

    private void measure(int round, Stations stations, Screens screens, Floors floors, Results results)
            throws Exception {
        int warmUp = round == 1 ? options.warmUp() : options.warmUp() / 4;
        String turn = " " + round + "/" + options.rounds() + ", ";
        for (String floor : floors.wanted()) {
            say(floor + turn + "measuring");
            results.add(floor, floors.play(floor, warmUp));
        }
        if (options.modes().contains("bookings")) {
            stations.beginBookings(warmUp, options.seconds(), TRIES);
            results.add("bookings", stations.awaitEnd(line -> say("bookings" + turn + line)));
        }
        if (options.modes().contains("services")) {
            stations.begin(warmUp, options.seconds(), TRIES);
            results.add("services", stations.awaitEnd(line -> say("services" + turn + line)));
        }
        if (options.modes().contains("screens")) {
            results.add("screens", screens.play(warmUp, line -> say("screens" + turn + line)));
        }
    }

    private static List<String> checked(Instance jiedai) throws InterruptedException, SQLException {
        say("checking the books");
        List<String> violations = Books.check(jiedai.database());
        violations.forEach(violation -> say("WRONG: " + violation));
        say(violations.isEmpty() ? "the books are right" : violations.size() + " things are wrong in the books");
        return violations;
    }

    static void say(String line) {
        System.out.println("[benchmark] " + line);
    }

    private static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
