package org.jiedai.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in the database, behind the application's back. */
@Dependent
public class Sql {
    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    @Inject
    private Clock clock;

    /** Now as the server sees it, in UTC, as a column keeps it. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Changes something, at once. */
    public int run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of all rows. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one value; null if there is no row. */
    public String value(String sql, Object... values) {
        List<String> column = column(sql, values);
        return column.isEmpty() ? null : column.get(0);
    }

    /** The one number. */
    public int number(String sql, Object... values) {
        return Integer.parseInt(value(sql, values));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
