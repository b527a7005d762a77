package org.jiedai.benchmark.station;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What server and database have used up so far; two readings make a consumption. */
final class Meter {
    private static final long MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final String COUNTERS = "show global status where variable_name in"
            + " ('Com_commit', 'Com_rollback', 'Questions', 'Innodb_os_log_written', 'Innodb_row_lock_time')";

    private final long database;
    private final Papers papers;

    Meter(long database, Papers papers) {
        this.database = database;
        this.papers = papers;
    }

    Map<String, Long> read() {
        Map<String, Long> reading = new HashMap<>();
        reading.put("nanos", System.nanoTime());
        reading.put("serverCpuMillis", cpuMillis(ProcessHandle.current().pid()));
        reading.put("databaseCpuMillis", cpuMillis(database));
        papers.rows(COUNTERS).forEach(row -> reading.put(row.get(0), Long.valueOf(row.get(1))));
        return reading;
    }

    /** The difference of two readings, and the memory now. */
    JsonObjectBuilder consumption(Map<String, Long> before, Map<String, Long> after) {
        JsonObjectBuilder used = Json.createObjectBuilder();
        after.forEach((what, value) -> used.add(what, value - before.getOrDefault(what, 0L)));
        return used.add(
                        "serverPssKilobytes",
                        pssKilobytes(ProcessHandle.current().pid()))
                .add("databasePssKilobytes", pssKilobytes(database));
    }

    private static long cpuMillis(long process) {
        String stat = lines(Path.of("/proc", String.valueOf(process), "stat")).get(0);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * MILLIS_PER_TICK;
    }

    private static long pssKilobytes(long process) {
        return lines(Path.of("/proc", String.valueOf(process), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
