package org.jiedai.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements that read many rows, from the database's slow log: what grows shows here before it is slow. */
public final class HeavyStatements {
    /** For the database that is to be watched. */
    public static final List<String> OPTIONS = List.of(
            "--slow-query-log=1",
            "--slow-query-log-file=heavy.log",
            "--long-query-time=0",
            "--min-examined-row-limit=1000");

    private static final Pattern FIGURES = Pattern.compile("# Query_time: ([\\d.]+) .*Rows_examined: (\\d+)");
    /** Of the benchmark, not of the product. */
    private static final Pattern OWN =
            Pattern.compile(Past.PREFIX + "|BM-|analyze |information_schema|^select (\\w+\\()?(min|max)\\(");

    private final Path log;
    private int linesRead;

    /** The log below the instance's data. */
    public HeavyStatements(Path data) {
        log = data.resolve("mariadb/data/heavy.log");
    }

    /** What has come since the last time; those that read most first. */
    public List<String> sinceLast() throws IOException {
        Map<String, Heavy> found = new LinkedHashMap<>();
        for (Heavy heavy : read()) {
            found.merge(heavy.sql(), heavy, Heavy::plus);
        }
        return found.values().stream()
                .filter(heavy -> !OWN.matcher(heavy.sql()).find())
                .sorted(Comparator.comparing(Heavy::rows).reversed())
                .map(Heavy::line)
                .toList();
    }

    private List<Heavy> read() throws IOException {
        List<Heavy> all = new ArrayList<>();
        List<String> lines = newLines();
        Matcher figures = null;
        StringBuilder sql = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("#")) {
                add(all, figures, sql);
                Matcher matcher = FIGURES.matcher(line);
                figures = matcher.find() ? matcher : figures;
            } else if (!line.startsWith("SET timestamp") && !line.startsWith("use ")) {
                sql.append(line).append(' ');
            }
        }
        add(all, figures, sql);
        return all;
    }

    private static void add(List<Heavy> all, Matcher figures, StringBuilder sql) {
        if (figures != null && sql.length() > 0) {
            String same = sql.toString()
                    .replaceAll("'[^']*'", "?")
                    .replaceAll("\\b\\d+\\b", "?")
                    .strip();
            all.add(new Heavy(
                    same.replaceAll("\\(\\?(\\s*,\\s*\\?)*\\)", "(?…)"),
                    1,
                    Long.parseLong(figures.group(2)),
                    Double.parseDouble(figures.group(1))));
        }
        sql.setLength(0);
    }

    private List<String> newLines() throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            List<String> fresh = lines.skip(linesRead).toList();
            linesRead += fresh.size();
            return fresh;
        }
    }

    /**
     * One statement, however often it came.
     *
     * @param rows read at most
     * @param seconds at most
     */
    private record Heavy(String sql, int times, long rows, double seconds) {
        private Heavy plus(Heavy other) {
            return new Heavy(sql, times + other.times, Math.max(rows, other.rows), Math.max(seconds, other.seconds));
        }

        private String line() {
            return "%,d rows, %.1f ms at most, %d times: %s".formatted(rows, seconds * 1_000, times, sql);
        }
    }
}
