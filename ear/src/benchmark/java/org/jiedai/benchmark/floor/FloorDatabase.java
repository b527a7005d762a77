package org.jiedai.benchmark.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.config.Database;
import org.jiedai.config.EmbeddedDatabase;

/**
 * A second database of the same make with a copy of the instance's tables, so that the visits of the floor do not stand
 * in the books.
 */
public final class FloorDatabase implements AutoCloseable {
    private final EmbeddedDatabase process;

    private FloorDatabase(EmbeddedDatabase process) {
        this.process = process;
    }

    /** Starts it in the given directory and copies tables and rows. */
    public static FloorDatabase copyOf(Database original, Path checkout, Path home) throws SQLException {
        FloorDatabase copy = new FloorDatabase(EmbeddedDatabase.start(checkout, home));
        try (Connection from = original.connect();
                Connection to = copy.process.access().connect()) {
            to.setAutoCommit(false);
            for (List<String> table : rows(from, "show full tables")) {
                copy(from, to, table.get(0), table.get(1));
            }
            to.commit();
        }
        return copy;
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** A connection as the server's pool makes them. */
    Connection connect() throws SQLException {
        Database access = process.access();
        Connection connection = DriverManager.getConnection(
                access.url() + "?useServerPrepStmts=true&prepStmtCacheSize=1000", access.user(), access.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Keys by the names in the first column. */
    static Map<String, Long> keys(Connection connection, String sql) throws SQLException {
        Map<String, Long> keys = new HashMap<>();
        for (List<String> row : rows(connection, sql)) {
            keys.put(row.get(0), Long.valueOf(row.get(1)));
        }
        return keys;
    }

    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static List<List<String>> report(Connection connection, String sql) {
        try {
            return rows(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void copy(Connection from, Connection to, String table, String kind) throws SQLException {
        try (Statement statement = to.createStatement()) {
            String what = kind.equals("SEQUENCE") ? "sequence" : "table";
            statement.execute(rows(from, "show create " + what + " `" + table + "`")
                    .get(0)
                    .get(1));
        }
        if (kind.equals("BASE TABLE")) {
            fill(from, to, table);
        }
    }

    private static void fill(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = rows(
                        from,
                        "select column_name, 0 from information_schema.columns where table_schema = database()"
                                + " and is_generated = 'NEVER' and table_name = '" + table + "'")
                .stream()
                .map(row -> "`" + row.get(0) + "`")
                .toList();
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                to.prepareStatement("insert into `" + table + "` (" + names + ") values (" + marks + ")")) {
            for (List<String> row : rows(from, "select " + names + " from `" + table + "`")) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
