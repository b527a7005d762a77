package org.jiedai.benchmark.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database's general log as committed transactions, in the order of their commits. */
final class GeneralLog {
    private static final Pattern ENTRY =
            Pattern.compile("(?:\\d{6} +\\d+:\\d\\d:\\d\\d\\t|\\t\\t) *(\\d+) (\\w+(?: \\w+)?)(?:\\t(.*))?");

    private final Map<String, List<String>> open = new HashMap<>();
    private final List<List<String>> committed = new ArrayList<>();

    private GeneralLog() {}

    static List<List<String>> transactions(List<String> lines) {
        GeneralLog log = new GeneralLog();
        lines.stream().map(ENTRY::matcher).filter(Matcher::matches).forEach(log::read);
        return List.copyOf(log.committed);
    }

    // What runs outside transactions is the stations' own: versions, the lookout, the meter.
    private void read(Matcher entry) {
        String connection = entry.group(1);
        String sql = String.valueOf(entry.group(3));
        switch (entry.group(2)) {
            case "Execute" -> open.getOrDefault(connection, new ArrayList<>()).add(sql);
            case "Query" -> query(connection, sql);
            default -> {
                // Preparing and closing are the connection's.
            }
        }
    }

    private void query(String connection, String sql) {
        switch (sql) {
            case "set autocommit=0" -> open.put(connection, new ArrayList<>());
            case "set autocommit=1" -> open.remove(connection);
            case "COMMIT" -> commit(connection);
            case "ROLLBACK" -> open.replace(connection, new ArrayList<>());
            default -> open.getOrDefault(connection, new ArrayList<>()).add(sql);
        }
    }

    private void commit(String connection) {
        List<String> statements = open.replace(connection, new ArrayList<>());
        if (statements != null && !statements.isEmpty()) {
            committed.add(statements);
        }
    }
}
