package org.jiedai.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands in the database behind the screens: a checksum of every table, to see whether anything was done. */
final class Rows {
    /** What is kept of the attempts, and the days that a timer lays out by itself. */
    private static final Set<String> NO_ACTS = Set.of("audit_entry", "staff_session", "slot_day");

    private Rows() {}

    static Map<String, String> checksums() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String table : column("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = 'BASE TABLE'")) {
            if (!NO_ACTS.contains(table)) {
                sums.put(table, value("CHECKSUM TABLE " + table, 2));
            }
        }
        return sums;
    }

    /** The acts of people, without what is kept of attempts. */
    static String acts() throws SQLException {
        return value("SELECT COUNT(*) FROM audit_entry WHERE act NOT LIKE 'Seen.%'", 1);
    }

    static List<String> column(String query) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    static void run(String change) {
        try (Connection connection = House.database().orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException e) {
            throw new IllegalStateException(change, e);
        }
    }

    private static String value(String query, int column) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(column) : null;
        }
    }
}
