package org.jiedai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedai.benchmark.floor.Recording;
import org.jiedai.config.Instance;

/** Plays some visits one after the other and keeps what the last of them did in the database. */
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
        stations.close();
        Stations.tellProblems("record", stations.awaitEnd(line -> Benchmark.say("record, " + line)));
        List<String> log =
                Files.readAllLines(target.resolve("instance/mariadb/data").resolve(LOG));
        return Files.write(target.resolve("visit.sql"), Recording.script(log, VISIT));
    }
}
