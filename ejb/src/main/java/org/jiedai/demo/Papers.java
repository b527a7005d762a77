package org.jiedai.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jiedai.shared.Money;

/** What is looked up beside the services: one short query each. */
@ApplicationScoped
public class Papers implements Sight {
    private static final System.Logger LOG = System.getLogger(Papers.class.getName());

    private static final String ASKED = """
            select l.position, l.asked from requisition_line l
            join parts_requisition r on r.id = l.requisition_id where r.number = ?""";

    private static final ThreadLocal<Connection> OWN = new ThreadLocal<>();

    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    private final Map<String, Map<String, Integer>> partsOfOperations = new ConcurrentHashMap<>();

    /**
     * Looks there from now on. Of the services' connections every look has to switch off their transactions first: who
     * measures brings others.
     */
    public void lookIn(DataSource own) {
        database = own;
    }

    /** All rows as texts. */
    public List<List<String>> rows(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return rows(statement);
        } catch (SQLException e) {
            leave();
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes a row of the demo's own. */
    void write(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            leave();
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whoever has looked something up goes home, or their connection is broken. */
    public void leave() {
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

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private Connection connection() throws SQLException {
        Connection connection = OWN.get();
        if (connection == null) {
            connection = database.getConnection();
            OWN.set(connection);
        }
        return connection;
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

    /** The first column of all rows. */
    public List<String> column(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row.get(0)).toList();
    }

    /** The one value. */
    public String value(String sql, Object... values) {
        List<String> column = column(sql, values);
        if (column.isEmpty()) {
            throw new IllegalStateException("No row: " + sql + " " + List.of(values));
        }
        return column.get(0);
    }

    /** The one number. */
    public int number(String sql, Object... values) {
        return Integer.parseInt(value(sql, values));
    }

    @Override
    public int version(Sheet sheet, Visit visit) {
        return sheet == Sheet.NONE
                ? 0
                : number("select version from " + sheet.table() + " where number = ?", sheet.numberOf(visit));
    }

    // The catalogue does not change.
    @Override
    public Map<String, Integer> partsOf(String operation) {
        return partsOfOperations.computeIfAbsent(
                operation,
                code -> quantities("select part_code, quantity from operation_part where operation_code = ?", code));
    }

    @Override
    public Map<Integer, Integer> asked(String requisitionNo) {
        Map<Integer, Integer> asked = new LinkedHashMap<>();
        quantities(ASKED, requisitionNo)
                .forEach((position, quantity) -> asked.put(Integer.valueOf(position), quantity));
        return asked;
    }

    private Map<String, Integer> quantities(String sql, String key) {
        Map<String, Integer> all = new LinkedHashMap<>();
        rows(sql, key).forEach(row -> all.put(row.get(0), Integer.valueOf(row.get(1))));
        return all;
    }

    @Override
    public Proposal proposed(String appointmentNo) {
        List<String> plan = rows("select technician, bay from appointment_plan where number = ?", appointmentNo)
                .get(0);
        return new Proposal(plan.get(0), plan.get(1));
    }

    @Override
    public Money open(String orderNo) {
        return Money.of(value("select open_amount from settlement where number = ?", orderNo));
    }
}
