package org.jiedai.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiedai.config.Database;
import org.jiedai.demo.Course;

/** The books after a run: nothing lost, nothing doubled, every sum right. Reads rows only, knows no service. */
public final class Books {
    /** A hand-off that was sent and lost is sent again after two minutes. */
    private static final long PATIENCE_SECONDS = 180;

    private static final int SHOWN = 5;
    /** What is wrong if the query finds rows; its first column names the record. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "arrived, but the visit was not closed",
                "select a.number from arrival a left join repair_order o on o.number = a.repair_order_no"
                        + " where a.who like 'BM-%' and (o.state is null or o.state <> 'CLOSED')");
        QUESTIONS.put(
                "closed without exactly one delivery, settlement and follow-up call that are done",
                "select o.number from repair_order o where o.state = 'CLOSED' and ("
                        + " (select count(*) from delivery d where d.number = o.number and d.state = 'CLOSED') <> 1"
                        + " or (select count(*) from settlement s where s.number = o.number and s.state = 'PAID') <> 1"
                        + " or (select count(*) from follow_up_call f where f.number = o.number and f.state = 'CLOSED')"
                        + " <> 1)");
        QUESTIONS.put(
                "was checked in more than once",
                "select who from arrival where who like 'BM-%' group by who having count(*) > 1");
        QUESTIONS.put(
                "was booked, but neither arrived nor was cancelled",
                "select number from appointment where need like 'BM-%' and state not in ('ARRIVED', 'CANCELLED')");
        QUESTIONS.put(
                "was handed off, but not taken",
                "select concat(type, ' ', order_no, ' ', state) from hand_off where state <> 'TAKEN'");
        QUESTIONS.put(
                "was handed off, but took no effect",
                "select concat(h.type, ' ', h.order_no) from hand_off h left join inbox i on i.message_id = h.message_id"
                        + " and i.consumer = h.to_desk where i.message_id is null");
        QUESTIONS.put(
                "took effect, but nobody handed it off",
                "select i.message_id from inbox i left join hand_off h on h.message_id = i.message_id"
                        + " and h.to_desk = i.consumer where h.id is null");
        QUESTIONS.put("has another stock than its receipts and issues make", stock());
        QUESTIONS.put(
                "has other parts reserved than its appointments hold",
                "select concat(s.store_code, ' ', s.part_code, ' ', s.reserved) from stock_item s left join"
                        + " (select store_code, part_code, sum(reserved) reserved from (select t.store_code, l.part_code,"
                        + " l.reserved from pick_task t join pick_line l on l.task_id = t.id union all select store_code,"
                        + " part_code, quantity from part_reservation) held group by store_code, part_code) p"
                        + " on p.store_code = s.store_code and p.part_code = s.part_code"
                        + " where s.reserved <> coalesce(p.reserved, 0)");
        QUESTIONS.put(
                "has issued other parts than the order shows",
                "select l.number from (select r.number, sum(l.issued) issued from parts_requisition r join"
                        + " requisition_line l on l.requisition_id = r.id group by r.number) l left join"
                        + " (select requisition_no, sum(issued) issued from issued_part group by requisition_no) i"
                        + " on i.requisition_no = l.number where l.issued <> coalesce(i.issued, 0)");
        QUESTIONS.put("has a settlement that is not paid exactly", settlements());
        QUESTIONS.put(
                "was settled differently from what was delivered",
                "select s.number from settlement s join delivery d on d.number = s.number where s.total <>"
                        + " (select coalesce(sum(labour), 0) from delivered_line l where l.delivery_id = d.id)"
                        + " + (select coalesce(sum(quantity * price), 0) from delivered_part p where p.delivery_id = d.id)");
        QUESTIONS.put(
                "is held twice",
                "select concat(store_code, ' ', resource, ' ', code, ' ', start) from slot_hold"
                        + " group by store_code, resource, code, start having count(*) > 1");
        QUESTIONS.put(
                "still runs on the clock of a finished ticket",
                "select t.number from clock_entry c join work_ticket t on t.id = c.ticket_id"
                        + " where c.ended_at is null and t.state = 'FINISHED'");
        QUESTIONS.put(
                "keeps a shelf place although its parts are drawn",
                "select p.code from shelf_place p join pick_task t on t.number = p.order_no where t.state = 'DRAWN'");
    }

    private final Connection connection;

    private Books(Connection connection) {
        this.connection = connection;
    }

    /** The books of a database that nobody works on any more. */
    public static List<String> check(Database database) throws SQLException, InterruptedException {
        try (Connection connection = database.connect()) {
            joinByHash(connection);
            new Books(connection).awaitQuiet();
            return violations(connection);
        }
    }

    /** What is wrong as this connection sees it. */
    static List<String> violations(Connection connection) throws SQLException {
        return new Books(connection).violations();
    }

    // Whole tables are held against each other, also where the product needs no index.
    private static void joinByHash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set join_cache_level = 4, join_buffer_size = 67108864, join_buffer_space_limit = 134217728");
        }
    }

    private void awaitQuiet() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!named("select 'x' from hand_off where state in ('POSTED', 'SENT') limit 1")
                        .isEmpty()
                && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
    }

    private List<String> violations() throws SQLException {
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            List<String> found = named(question.getValue());
            if (!found.isEmpty()) {
                violations.add("%d × %s: %s"
                        .formatted(found.size(), question.getKey(), found.subList(0, Math.min(SHOWN, found.size()))));
            }
        }
        violations.addAll(Lives.check(connection));
        return violations;
    }

    private List<String> named(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String stock() {
        return "select concat(s.store_code, ' ', s.part_code, ' ', s.on_hand) from stock_item s left join"
                + " (select r.store_code, l.part_code, sum(l.issued - l.returned) gone from parts_requisition r"
                + " join requisition_line l on l.requisition_id = r.id group by r.store_code, l.part_code) g"
                + " on g.store_code = s.store_code and g.part_code = s.part_code"
                + " where s.store_code like 'B%' and s.on_hand <> " + Outfit.STOCK + " - coalesce(g.gone, 0)"
                + " + if(s.part_code = '" + Course.SHORT_PART + "', " + Course.RECEIVED + " * (select count(*) from"
                + " audit_entry a where a.store_code = s.store_code and a.act = 'StockService.receive'), 0)";
    }

    private static String settlements() {
        return "select s.number from settlement s where s.open_amount <> 0 or s.total <> (select coalesce(sum(e.amount),"
                + " 0) from settlement_entry e where e.settlement_id = s.id) or s.total <> (select"
                + " coalesce(sum(l.labour), 0) from settlement_line l where l.settlement_id = s.id) + (select"
                + " coalesce(sum(p.quantity * p.price), 0) from settlement_part p where p.settlement_id = s.id)";
    }
}
