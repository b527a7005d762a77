package org.jiedai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedai.benchmark.floor.Recording;
import org.jiedai.config.Instance;

/** Plays some visits, then some bookings, one after the other, and keeps what one of each did in the database. */
final class Recorder {
    /** The first are for warming up; this one is a usual one: two operations with parts, washed, nothing extra. */
    private static final int VISIT = 6;

    private static final int SEED = 1;
    private static final int UNTIL_CLOSED = 3_600;
    private static final int TRIES = 3;
    private static final String LOG = "statements.log";

    private Recorder() {}

    static String[] databaseOptions() {
        return new String[] {"--general-log=1", "--general-log-file=" + LOG};
    }

    /** Before anybody else has played, for the numbers of the visits count on. */
    static Path record(Instance jiedai, Options options, Path target) throws IOException, InterruptedException {
        Options alone = new Options(List.of(), 1, 0, 0, 1, 1, 1, 0, options.pinRounds(), SEED);
        Stations stations = new Stations(jiedai, alone);
        stations.begin(UNTIL_CLOSED, 0, TRIES);
        while (stations.report().getInt("finished") <= VISIT) {
            Thread.sleep(50);
        }
        close(stations);
        stations.beginBookings(UNTIL_CLOSED, 0, TRIES);
        while (stations.report().getInt("finished") == 0) {
            Thread.sleep(50);
        }
        close(stations);
        List<String> log =
                Files.readAllLines(target.resolve("instance/mariadb/data").resolve(LOG));
        Files.write(target.resolve("booking.sql"), Recording.booking(log));
        return Files.write(target.resolve("visit.sql"), Recording.visit(log, VISIT));
    }

    private static void close(Stations stations) throws IOException, InterruptedException {
        stations.close();
        Stations.tellProblems("record", stations.awaitEnd(line -> Benchmark.say("record, " + line)));
    }
}
