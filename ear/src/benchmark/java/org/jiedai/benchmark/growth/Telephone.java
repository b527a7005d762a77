package org.jiedai.benchmark.growth;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jiedai.config.Instance;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;

/**
 * The telephone desk of a group with more and more cars: every search over HTTP, and the slots of two weeks in a store
 * that is full but for the last day (U1, A2).
 */
public final class Telephone {
    private static final String SEARCHED = "B000";
    private static final String FULL = "SH01";
    private static final String CALLER = "AP-SH01-20260101-0001";
    private static final long FIRST_KEY = 900_000_000L;
    private static final int DAYS = 14;
    private static final int APPOINTMENTS = 100_000;
    private static final int A_DAY = 75;

    private final Instance jiedai;
    private final HeavyStatements heavy;
    private final int stores;
    private final List<Integer> sizes = Arrays.stream(
                    System.getProperty("benchmark.cars", "1000,100000,1000000").split(",", -1))
            .map(Integer::valueOf)
            .toList();

    public Telephone(Instance jiedai, HeavyStatements heavy, int stores) {
        this.jiedai = jiedai;
        this.heavy = heavy;
        this.stores = stores;
    }

    /** Lays the cars and measures, size by size; a line for each figure. */
    public void run(Consumer<String> progress) throws SQLException, IOException, InterruptedException {
        try (Connection connection = jiedai.database().connect();
                Statement statement = connection.createStatement()) {
            fill(statement);
            for (int cars : sizes) {
                Cars.lay(connection, Math.max(1, cars / stores));
                statement.execute("analyze table customer, vehicle, appointment, slot_hold");
                String at = number(statement, "select count(*) from vehicle") + " vehicles, "
                        + number(statement, "select count(*) from appointment") + " appointments, ";
                heavy.sinceLast();
                searches(connection, line -> progress.accept(at + line));
                slots(connection, line -> progress.accept(at + line));
                heavy.sinceLast().forEach(line -> progress.accept(at + "heavy: " + line));
            }
        }
    }

    private void searches(Connection connection, Consumer<String> progress)
            throws SQLException, IOException, InterruptedException {
        Crew crew = Crew.of(connection, jiedai.address(), SEARCHED);
        List<Ask> asks = Asks.of(connection, SEARCHED, crew.roles()).stream()
                .filter(ask -> ask.name().startsWith("search by"))
                .toList();
        ScreenTimes.measure(crew, asks, progress);
    }

    private void slots(Connection connection, Consumer<String> progress)
            throws SQLException, IOException, InterruptedException {
        Crew crew = Crew.of(connection, jiedai.address(), FULL);
        Ask offer = Ask.withButton(
                "slots of two weeks",
                Role.INFORMATION_CLERK,
                Screen.APPOINTMENT.path() + "?no=" + CALLER,
                "form:from",
                "",
                "form:offer");
        ScreenTimes.measure(crew, List.of(offer), progress);
    }

    /** Somebody waits at the telephone; everything is promised on all days but the last; the past is long. */
    private static void fill(Statement statement) throws SQLException {
        statement.executeUpdate(appointment(
                "'" + CALLER + "', 'REGISTERED', null", "from vehicle v where v.store_code = 'SH01' limit 1", "0"));
        statement.executeUpdate("insert into appointment_item (appointment_id, operation_code, name, minutes)"
                + " select " + FIRST_KEY + ", code, name, minutes from"
                + " labour_operation where code = 'MT-0020'");
        statement.executeUpdate(appointment(
                "concat('AP-SH01-', 100000 + s.seq), 'ARRIVED', utc_timestamp() - interval s.seq div " + A_DAY + " day",
                "from seq_1_to_" + APPOINTMENTS + " s join (select * from vehicle where store_code = 'SH01' limit 1) v",
                "s.seq"));
        String what = "(select 'BAY' resource, code from bay where store_code = 'SH01' union all select"
                + " if(role = 'TECHNICIAN', 'TECHNICIAN', 'ADVISOR'), staff_login from staff_role where store_code ="
                + " 'SH01' and role in ('TECHNICIAN', 'SERVICE_ADVISOR'))";
        statement.executeUpdate("insert into slot_hold (id, store_code, resource, code, start, appointment_no) select "
                + FIRST_KEY + " + row_number() over (), 'SH01', w.resource, w.code, utc_date() + interval d.seq day"
                + " + interval h.seq * 30 minute, 'AP-SH01-FULL' from " + what + " w join seq_0_to_" + (DAYS - 2)
                + " d join seq_0_to_47 h");
    }

    private static String appointment(String values, String from, String offset) {
        return "insert into appointment (id, version, store_code, changed_at, changed_by, last_act, customer_no,"
                + " vehicle_no, customer_name, phone, plate, vehicle, minutes, planned, parts, number, state, slot_start)"
                + " select " + FIRST_KEY + " + " + offset + ", 1, 'SH01', utc_timestamp(), 'gujy', 'REGISTER',"
                + " v.customer_no, v.number, '李建国', '15802104299', v.plate, v.model, 45, 0, 'ASKED', " + values + " "
                + from;
    }

    private static String number(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return "%,d".formatted(rows.getLong(1));
        }
    }
}
