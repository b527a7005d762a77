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
import java.util.function.Function;

/** What server, database and driver have used up so far; two readings make a consumption. */
public final class Meter {
    private static final long MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final String COUNTERS = "show global status where variable_name in"
            + " ('Com_commit', 'Com_rollback', 'Questions', 'Innodb_os_log_written', 'Innodb_row_lock_time')";

    private final long server;
    private final long database;
    private final Function<String, List<List<String>>> rows;

    /**
     * Reads two processes and the database's counters.
     *
     * @param server the server's process
     * @param database the database's process
     * @param rows answers a query
     */
    public Meter(long server, long database, Function<String, List<List<String>>> rows) {
        this.server = server;
        this.database = database;
        this.rows = rows;
    }

    /** The clock, the processor time and the counters now. */
    public Map<String, Long> read() {
        Map<String, Long> reading = new HashMap<>();
        reading.put("nanos", System.nanoTime());
        reading.put("serverCpuMillis", cpuMillis(server));
        reading.put("databaseCpuMillis", cpuMillis(database));
        long driver = ProcessHandle.current().pid();
        if (driver != server) {
            reading.put("driverCpuMillis", cpuMillis(driver));
        }
        rows.apply(COUNTERS).forEach(row -> reading.put(row.get(0), Long.valueOf(row.get(1))));
        return reading;
    }

    /** The difference of two readings, and the memory now. */
    public JsonObjectBuilder consumption(Map<String, Long> before, Map<String, Long> after) {
        JsonObjectBuilder used = Json.createObjectBuilder();
        after.forEach((what, value) -> used.add(what, value - before.getOrDefault(what, 0L)));
        return used.add("serverPssKilobytes", pssKilobytes(server)).add("databasePssKilobytes", pssKilobytes(database));
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
