package org.jiedai.benchmark.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jiedai.config.Database;

/** Connections that write the days side by side, a few days of all tables per transaction. */
final class Writers {
    private static final int CONNECTIONS = 2;
    private static final int DAYS_AT_ONCE = 4;
    private static final int PROGRESS_MILLIS = 5_000;

    private final Database database;
    private final List<Copy> copies;
    private final int days;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    Writers(Database database, List<Copy> copies, int days) {
        this.database = database;
        this.copies = copies;
        this.days = days;
    }

    void run(IntConsumer progress) throws SQLException, InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Object>> all = IntStream.range(0, CONNECTIONS)
                    .mapToObj(i -> people.submit((Callable<Object>) this::write))
                    .toList();
            while (!all.stream().allMatch(Future::isDone)) {
                Thread.sleep(PROGRESS_MILLIS);
                progress.accept(written.get());
            }
            for (Future<Object> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException("The past cannot be written", e);
        } finally {
            people.shutdownNow();
        }
    }

    private Object write() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set unique_checks = 0, foreign_key_checks = 0, slow_query_log = 0,"
                    + " transaction_isolation = 'READ-COMMITTED', autocommit = 0");
            for (int first = next.getAndAdd(DAYS_AT_ONCE); first < days; first = next.getAndAdd(DAYS_AT_ONCE)) {
                int last = Math.min(days, first + DAYS_AT_ONCE) - 1;
                for (Copy copy : copies) {
                    write(connection, copy, first, last);
                }
                connection.commit();
                written.addAndGet(last - first + 1);
            }
        }
        return null;
    }

    private static void write(Connection connection, Copy copy, int first, int last) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(copy.sql())) {
            insert.setInt(1, first);
            insert.setInt(2, last);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SQLException(copy.table() + ": " + copy.sql(), e);
        }
    }
}
