package org.jiedai.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jiedai.config.TestTime;

/** Rows that stand in the tests' own database as if the desks had worked: days full of appointments, calls, visits. */
final class BusyDays {
    private static final ZoneId SHANGHAI = TestTime.ZONE;
    private static final List<String> ADVISORS = List.of("wangxy", "chenlei", "zhangmin", "wujj", "linmei");

    private BusyDays() {}

    static LocalDate today() {
        return TestTime.today();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }

    /** So many bookings over the day, every advisor and bay in turn, a third of them ready. */
    static void full(LocalDate day, int bookings) throws SQLException {
        for (int i = 0; i < bookings; i++) {
            String number = "AP-SH01-%s-%04d".formatted(day.toString().replace("-", ""), 8000 + i);
            appointment(
                    number,
                    "BOOKED",
                    at(day, 8 + i % 9, i % 2 * 30),
                    ADVISORS.get(i % ADVISORS.size()),
                    String.valueOf(1 + i % 8),
                    i % 3 == 0);
        }
    }

    /** Money was booked on this day and its drawer never counted. */
    static void neverCounted(String storeCode, LocalDate day) throws SQLException {
        run(
                "INSERT INTO cash_day (id, version, store_code, number, day, state) VALUES (nextval(jiedai_id), 1, ?, ?, ?,"
                        + " 'OPEN')",
                storeCode,
                "CD-" + storeCode + "-" + day.toString().replace("-", ""),
                day);
    }

    /** A complaint that this person shall settle. */
    static void complaint(String number, String owner) throws SQLException {
        run("""
                INSERT INTO complaint (id, version, store_code, changed_at, changed_by, last_act, number, repair_order_no, \
                customer_name, text, state, raised_at, owner, deadline) VALUES (nextval(jiedai_id), 1, 'SH01', \
                '2026-11-30 01:00', 'hanxy', 'ComplaintAct.PASS_ON', ?, 'RO-SH01-20991231-7001', '马超', '异响', 'PASSED_ON', \
                '2026-11-30 01:00', ?, '2099-12-31')""", number, owner);
    }

    /** A settlement of SH02 that was paid then; what is still open of it was taken back since. */
    static void paid(String number, String plate, String state, Instant at, String total, String open)
            throws SQLException {
        run(
                "INSERT INTO settlement (id, version, store_code, changed_at, changed_by, last_act, number, plate,"
                        + " vehicle, customer_name, advisor, requested_at, state, total, open_amount, voucher_signed,"
                        + " paid_at) VALUES (nextval(jiedai_id), 1, 'SH02', ?, 'yangj', 'SettlementAct.PAY', ?, ?,"
                        + " '朗逸', '测试客户', 'linmei', ?, ?, ?, ?, FALSE, ?)",
                utc(at),
                number,
                plate,
                utc(at),
                state,
                total,
                open,
                utc(at));
    }

    /** The store does not open on this day. */
    static void closed(LocalDate day) throws SQLException {
        run("INSERT INTO store_day (store_code, day, closed, note) VALUES ('SH01', ?, TRUE, '盘点')", day);
    }

    /** A Wednesday after a day, it and the next day no holidays: both in one week. */
    static LocalDate workingWednesday(LocalDate after) throws SQLException {
        LocalDate wednesday = after.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        String holidays = "SELECT COUNT(*) FROM national_day WHERE off AND day IN (?, ?)";
        while (!"0".equals(value(holidays, wednesday, wednesday.plusDays(1)))) {
            wednesday = wednesday.plusWeeks(1);
        }
        return wednesday;
    }

    /** An appointment has always been at that time. */
    static void movedTo(String number, Instant start) throws SQLException {
        run("UPDATE appointment SET slot_start = ? WHERE number = ?", utc(start), number);
    }

    /** The day of an appointment is over. */
    static void longAgo(String number) throws SQLException {
        run("UPDATE appointment SET slot_start = slot_start - INTERVAL 60 DAY WHERE number = ?", number);
    }

    static void appointment(String number, String state, Instant start, String advisor, String bay, boolean ready)
            throws SQLException {
        run(
                "INSERT INTO appointment (id, version, store_code, changed_at, changed_by, last_act, number, customer_no,"
                        + " vehicle_no, customer_name, phone, plate, vehicle, slot_start, minutes, advisor, bay,"
                        + " technician, planned, parts, state) VALUES (nextval(jiedai_id), 1, 'SH01', ?, 'gujy',"
                        + " 'AppointmentAct.BOOK', ?, 'CU-SH01-00001', 'VH-SH01-00001', '测试客户', '13800000000', ?,"
                        + " '帕萨特', ?, 60, ?, ?, 'zhouq', ?, ?, ?)",
                utc(start),
                number,
                "沪T" + number.substring(number.length() - 4) + "9",
                utc(start),
                advisor,
                bay,
                ready,
                ready ? "SHELVED" : "ASKED",
                state);
        run(
                "INSERT INTO appointment_item (appointment_id, operation_code, name, minutes)"
                        + " SELECT id, 'X1', '常规保养', 60 FROM appointment WHERE number = ?",
                number);
    }

    /**
     * The workshop's proposal for an appointment (A7).
     *
     * @param number of the test's choice
     * @param start as the store's clock goes
     * @param technician null for nobody
     * @param bay null for none
     */
    static void plan(int number, LocalDateTime start, int minutes, String technician, String bay) throws SQLException {
        Instant from = start.atZone(SHANGHAI).toInstant();
        run(
                "INSERT INTO appointment_plan (id, version, store_code, changed_at, changed_by, last_act, number,"
                        + " plate, vehicle, customer_name, advisor, work, bay_kind, slot_start, slot_end, minutes,"
                        + " technician, bay, state, parts) VALUES (?, 0, 'SH01', ?, 'gujy',"
                        + " 'PlanAct.PROPOSE', ?, ?, '途观L', '客户', 'wangxy', '大保养（机油三滤、火花塞） + 更换后刹车片',"
                        + " 'GENERAL', ?, ?, ?, ?, ?, 'PROPOSED', ?)",
                990_000_000L + number,
                TestTime.utc(),
                "AP-SH01-20990101-" + (1000 + number),
                "沪A9" + (1000 + number),
                utc(from),
                utc(from.plusSeconds(60L * minutes)),
                minutes,
                technician,
                bay,
                number % 4 == 0 ? null : number % 7 == 0 ? "SHORT" : "SHELVED");
    }

    /** The proposals are gone. */
    static void noPlans() throws SQLException {
        run("DELETE FROM appointment_plan WHERE number LIKE 'AP-SH01-20990101-%'");
    }

    /** Since when everything was ready for it. */
    static void prepared(String number, Instant at) throws SQLException {
        run("UPDATE appointment SET prepared_at = ? WHERE number = ?", utc(at), number);
    }

    /** What was done to a record, and when. */
    static void done(String subject, String act, Instant at) throws SQLException {
        run(
                "INSERT INTO history (id, subject_id, subject, at, actor, act, to_state) VALUES (nextval(jiedai_id), 0, ?,"
                        + " ?, 'gujy', ?, 'x')",
                subject,
                utc(at),
                act);
    }

    static void call(String number, Instant rang, boolean inThreeRings, String by) throws SQLException {
        run(
                "INSERT INTO call_record (id, version, number, store_code, rang_at, answered_by, in_three_rings, state,"
                        + " changed_at, changed_by, last_act) VALUES (nextval(jiedai_id), 1, ?, 'SH01', ?, ?, ?, ?, ?,"
                        + " 'gujy', 'CallRecordAct.RING')",
                number,
                utc(rang),
                by,
                inThreeRings,
                by == null ? "CALLED_BACK" : "ENDED",
                utc(rang));
    }

    static void visit(String number, String appointment, Instant at) throws SQLException {
        run(
                "INSERT INTO repair_order (id, version, store_code, changed_at, changed_by, last_act, number,"
                        + " appointment_no, customer_no, vehicle_no, customer_name, phone, vehicle, advisor, complaint,"
                        + " reception_finished, mileage, signed_version, signed_total, waits_for_parts, reworks, state)"
                        + " VALUES (nextval(jiedai_id), 1, 'SH01', ?, 'wangxy', 'RepairOrderAct.CLOSE', ?, ?,"
                        + " 'CU-SH01-00001', 'VH-SH01-00001', '测试客户', '13800000000', '帕萨特', 'wangxy', 'x', TRUE, 1, 1,"
                        + " 0, FALSE, 0, 'CLOSED')",
                utc(at),
                number,
                appointment);
    }

    /** Whoever brought the car of a visit was greeted so many seconds after they came. */
    static void greeted(String visit, Instant came, int seconds) throws SQLException {
        run("""
                INSERT INTO arrival (id, version, store_code, changed_at, changed_by, last_act, number, arrived_at, \
                greeted_at, greeted_by, repair_order_no, state) VALUES (nextval(jiedai_id), 1, 'SH01', ?, 'wangxy', \
                'ArrivalAct.CHECK_IN', ?, ?, ?, 'wangxy', ?, 'CHECKED_IN')""", utc(came), visit.replace("RO-", "AR-"), utc(came), utc(came.plusSeconds(seconds)), visit);
    }

    /** The car of a visit was seen off, promised for then at last. */
    static void left(String visit, Instant at, Instant promised) throws SQLException {
        run("""
                INSERT INTO delivery (id, version, store_code, changed_at, changed_by, last_act, number, vehicle_no, \
                customer_name, phone, vehicle, advisor, technician, mileage, promised_at, reworks, signed_total, \
                declined, state) VALUES (nextval(jiedai_id), 1, 'SH01', ?, 'wangxy', 'DeliveryAct.SEE_OFF', ?, \
                'VH-SH01-00001', '测试客户', '13800000000', '帕萨特', 'wangxy', 'xub', 1, ?, 0, 0, '', 'CLOSED')""", utc(at), visit, utc(promised));
    }

    /** What the customer of a visit said to each further operation. */
    static void answered(String visit, boolean... agreed) throws SQLException {
        String number = visit.replace("RO-", "EW-");
        run("""
                INSERT INTO extra_work (id, version, store_code, changed_at, changed_by, last_act, number, \
                repair_order_no, finding, safety, found_by, state) VALUES (nextval(jiedai_id), 1, 'SH01', ?, 'wangxy', \
                'ExtraWorkAct.ANSWER', ?, ?, '磨损', FALSE, 'xub', 'ANSWERED')""", TestTime.utc(), number, visit);
        for (int line = 0; line < agreed.length; line++) {
            run(
                    "INSERT INTO extra_work_answer SELECT id, ?, ? FROM extra_work WHERE number = ?",
                    line,
                    agreed[line],
                    number);
        }
    }

    static String value(String sql, Object... values) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement statement = statement(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement statement = statement(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement statement(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
