package org.jiedai.benchmark.growth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jiedai.config.Database;

/**
 * The days before the one that was really played, written from it by the database itself: the same visits, but other
 * cars, other numbers, other keys, other dates. One sequence makes all keys, so that one sum keeps all references
 * right.
 */
public final class Past {
    static final String PREFIX = "growth_";
    static final String DAYS = PREFIX + "day";
    /** Nobody's past: master data, what is counted or kept per store, and what belongs to the database. */
    private static final String PLAYED_TABLES = "select table_name from information_schema.tables where table_schema ="
            + " database() and table_type = 'BASE TABLE' and table_name not like 'growth%' and table_name not like"
            + " '%_history' and table_name not in ('store', 'store_day', 'staff', 'staff_role', 'staff_skill',"
            + " 'duty', 'shift', 'duty_plan', 'duty_day', 'bay', 'customer', 'vehicle', 'labour_operation', 'operation_part', 'part',"
            + " 'maintenance_schedule', 'stock_item', 'expected_arrival', 'shelf_place', 'partner_system', 'national_day', 'script_text', 'notice_template', 'slot_day', 'part_reservation', 'relay_turn', 'number_series')";

    private final Database database;
    private final int stores;
    private final List<Copy> copies = new ArrayList<>();
    private long visitsPerDay;
    private long lowest;
    private long stride;
    private int span;
    private int daysWritten;

    private Past(Database database, int stores) {
        this.database = database;
        this.stores = stores;
    }

    /** Keeps what was played so far; every visit must be over. */
    public static Past of(Database database, int stores) throws SQLException {
        Past past = new Past(database, stores);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            past.visitsPerDay = number(statement, "select count(*) from repair_order");
            past.lowest = number(statement, "select min(id) from history");
            // From the first to the last day that a number names: later copies must not name them again.
            past.span = (int) number(
                    statement,
                    "select 1 + datediff(max(d), min(d)) from (select distinct cast(substr(number, 9, 8) as date) d"
                            + " from repair_order) days");
            for (String table : names(statement)) {
                Copy copy = Copy.of(connection, table);
                past.copies.add(copy);
                statement.execute("create or replace table " + copy.played() + " as select * from " + table);
            }
        }
        return past;
    }

    /** How many visits are stored: played or written. */
    public long visits() {
        return visitsPerDay * (1 + daysWritten);
    }

    /** Writes days until about so many visits are stored; tells how far it is. */
    public void growTo(long visits, Consumer<String> progress) throws SQLException, InterruptedException {
        int days = (int) Math.max(0, Math.round((double) visits / visitsPerDay) - 1 - daysWritten);
        if (days == 0) {
            return;
        }
        long start = System.nanoTime();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            int cars = Cars.perStore(visits, stores);
            Cars.lay(connection, cars);
            layDays(statement, days, cars);
        }
        Writers writers = new Writers(database, copies, days);
        writers.run(written -> progress.accept(line(written, days, start)));
        daysWritten += days;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            analyze(statement);
        }
        progress.accept(line(days, days, start) + ", done, analyzed");
    }

    /** What lies in the database. */
    public String size() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return "%,d visits, about %,d rows, %.1f GB"
                    .formatted(
                            visits(),
                            number(statement, sum("table_rows")),
                            number(statement, sum("data_length + index_length")) / 1e9);
        }
    }

    private static String sum(String what) {
        return "select sum(" + what + ") from information_schema.tables where table_schema = database()";
    }

    /** The oldest first, so that keys and moments grow together; a copy's keys lie behind all that were given out. */
    private void layDays(Statement statement, int days, int cars) throws SQLException {
        long next = number(statement, "select nextval(jiedai_id)") + 1_000;
        if (stride == 0) {
            stride = next - lowest;
        }
        statement.execute(
                "create or replace table " + DAYS + " (k int primary key, ids bigint not null, age int not null,"
                        + " cars int not null, played char(10) not null, stamp char(10) not null, played_iso char(10) not null,"
                        + " iso char(10) not null)");
        String age = "(" + (daysWritten + days) + " - seq) * " + span;
        statement.executeUpdate("insert into " + DAYS + " select seq, " + (next - lowest) + " + seq * " + stride + ", "
                + age + ", " + cars + ", date_format(p, '-%Y%m%d'), date_format(p - interval " + age
                + " day, '-%Y%m%d'), p, p - interval " + age + " day from seq_0_to_" + (days - 1)
                + " join (select cast(substr(max(number), 9, 8) as date) p from " + PREFIX + "repair_order) played");
        statement.execute("alter sequence jiedai_id restart with " + (next + (days + 1) * stride));
    }

    private void analyze(Statement statement) throws SQLException {
        for (Copy copy : copies) {
            statement.execute("analyze table " + copy.table());
        }
        statement.execute("analyze table customer, vehicle");
    }

    private String line(int written, int days, long start) {
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return "%d of %d days, %,d visits, %.1f min, %.0f visits/s"
                .formatted(written, days, written * visitsPerDay, seconds / 60, written * visitsPerDay / seconds);
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(PLAYED_TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
