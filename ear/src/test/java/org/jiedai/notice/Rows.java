package org.jiedai.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jiedai.config.Instance;
import org.jiedai.config.TestTime;

/** Notices and reminders as the desks write them, put straight into an instance's database. */
public final class Rows {
    private final Instance jiedai;

    /** In this instance's database. */
    public Rows(Instance jiedai) {
        this.jiedai = jiedai;
    }

    /** A notice to a customer of the demo, to be sent now. */
    long notice(String customerNo, String phone) throws SQLException {
        run(
                "insert into notice (id, store_code, order_no, customer_no, phone, kind, details, written_at, due_at, state)"
                        + " values (nextval(jiedai_id), 'SH01', 'AP-SH01-TEST', ?, ?, 'APPOINTMENT_CONFIRMED', ?,"
                        + " ?, ?, 'WRITTEN')",
                customerNo,
                phone,
                "car=沪A7C502\nname=李建国\ntime=2026-11-24T02:00:00Z",
                TestTime.utc(),
                TestTime.utc());
        return Long.parseLong(value("select max(id) from notice"));
    }

    /** Ten o'clock on the next day on which the store opens: nobody is reminded of a time at which it is closed. */
    public Instant nextMorning() throws SQLException {
        LocalDate day = TestTime.today().plusDays(1);
        while (!"0"
                .equals(value(
                        "select count(*) from store_day where store_code = 'SH01' and closed and day = ?", day))) {
            day = day.plusDays(1);
        }
        return day.atTime(10, 0).atZone(TestTime.ZONE).toInstant();
    }

    /** A booked appointment with one reminder that is due. */
    public void reminder(String number, Instant slot) throws SQLException {
        run(
                "insert into appointment (id, version, store_code, changed_at, changed_by, last_act, number, customer_no,"
                        + " vehicle_no, customer_name, phone, plate, vehicle, need, slot_start, minutes, planned, parts,"
                        + " state) select nextval(jiedai_id), 1, v.store_code, ?, 'gujy',"
                        + " 'AppointmentAct.BOOK', ?, v.customer_no, v.number, c.name, c.phone, v.plate, v.model, '保养', ?,"
                        + " 60, 0, 'ASKED', 'BOOKED' from vehicle v join customer c on c.number = v.customer_no"
                        + " where v.plate = '沪A7C502'",
                TestTime.utc(),
                number,
                utc(slot));
        run(
                "insert into reminder (id, store_code, appointment_no, kind, due_at, slot_start)"
                        + " values (nextval(jiedai_id), 'SH01', ?, 'HOUR_AHEAD', ?, ?)",
                number,
                TestTime.utc(),
                utc(slot));
    }

    String state(long notice) throws SQLException {
        return value("select state from notice where id = ?", notice);
    }

    /** Runs one statement that writes. */
    public void run(String sql, Object... values) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    /** The first column of the first row, or null. */
    public String value(String sql, Object... values) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
