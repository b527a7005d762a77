package org.jiedai.benchmark.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jiedai.shared.Setting;
import org.mariadb.jdbc.MariaDbDataSource;

/** What the stations look up beside the services: one short query each. */
@ApplicationScoped
public class Papers {
    private static final System.Logger LOG = System.getLogger(Papers.class.getName());

    // Not the services' connections: there every look would first have to switch off their transactions.
    private static final ThreadLocal<Connection> OWN = new ThreadLocal<>();

    private final DataSource database = source();

    private final Map<String, List<List<String>>> partsOfOperations = new ConcurrentHashMap<>();

    /** All rows as texts. */
    List<List<String>> rows(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return rows(statement);
        } catch (SQLException e) {
            leave();
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whoever has looked something up goes home, or his connection is broken. */
    void leave() {
        try {
            Connection kept = OWN.get();
            OWN.remove();
            if (kept != null) {
                kept.close();
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "a broken connection", e);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = OWN.get();
        if (connection == null) {
            connection = database.getConnection();
            OWN.set(connection);
        }
        return connection;
    }

    private static DataSource source() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(setting("url") + "?useServerPrepStmts=true");
            source.setUser(setting("user"));
            source.setPassword(setting("password"));
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("the stations' own connections", e);
        }
    }

    // As the server was told which database is its.
    private static String setting(String name) {
        return Setting.named("jiedai.db." + name).orElseThrow();
    }

    private static List<List<String>> rows(PreparedStatement statement) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    row.add(found.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    List<String> column(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row.get(0)).toList();
    }

    String value(String sql, Object... values) {
        List<String> column = column(sql, values);
        if (column.isEmpty()) {
            throw new IllegalStateException("No row: " + sql + " " + List.of(values));
        }
        return column.get(0);
    }

    int number(String sql, Object... values) {
        return Integer.parseInt(value(sql, values));
    }

    /** Part and quantity; the catalogue does not change. */
    List<List<String>> partsOf(String operation) {
        return partsOfOperations.computeIfAbsent(
                operation,
                code -> rows("select part_code, quantity from operation_part where operation_code = ?", code));
    }
}
