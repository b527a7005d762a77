package org.jiedai.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** One connection that plays transactions, every shape prepared once. */
final class Player implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    /** In the first visit every change must hit what it hit in the product, or the floor would do less. */
    private boolean checking = true;

    private final LongConsumer stopwatch;

    /** A player with a stopwatch for its transactions' nanoseconds. */
    Player(Connection connection, LongConsumer stopwatch) throws SQLException {
        this.connection = connection;
        this.stopwatch = stopwatch;
        connection.setAutoCommit(false);
    }

    void checked() {
        checking = false;
    }

    void play(List<Line> transaction, Values visit) throws SQLException {
        long start = System.nanoTime();
        for (int from = 0; from < transaction.size(); ) {
            Line line = transaction.get(from);
            int to = from + 1;
            while (!line.reads()
                    && to < transaction.size()
                    && transaction.get(to).sql().equals(line.sql())) {
                to++;
            }
            run(transaction.subList(from, to), visit);
            from = to;
        }
        connection.commit();
        stopwatch.accept(System.nanoTime() - start);
    }

    // What stands together and differs in values only goes to the database as one batch, as the product's does.
    private void run(List<Line> same, Values visit) throws SQLException {
        PreparedStatement statement = prepared(same.get(0).sql());
        if (same.get(0).reads()) {
            set(statement, same.get(0), visit);
            read(statement);
        } else if (same.size() == 1) {
            set(statement, same.get(0), visit);
            check(same.get(0), new int[] {statement.executeUpdate()});
        } else {
            for (Line line : same) {
                set(statement, line, visit);
                statement.addBatch();
            }
            check(same.get(0), statement.executeBatch());
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, Line line, Values visit) throws SQLException {
        for (int i = 0; i < line.values().size(); i++) {
            statement.setObject(i + 1, line.values().get(i).in(visit));
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    private void check(Line line, int[] hit) {
        // A car that is booked for today has no reminder that could be deleted.
        boolean mayMiss = line.sql().startsWith("insert ignore") || line.sql().startsWith("DELETE FROM reminder");
        if (checking && !mayMiss && Arrays.stream(hit).anyMatch(count -> count < 1)) {
            throw new IllegalStateException("Hit " + Arrays.toString(hit) + " rows: " + line.sql());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
