package org.jiedai.benchmark.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the rows of one table are written for other days. What becomes of a column follows from its name and type, so
 * that a new table or column needs no line here as long as it is named as the others are.
 *
 * @param table whose rows
 * @param columns each stored column and the expression that makes it from the played row {@code t} and the day
 *     {@code d}
 * @param daysKept the product forgets older rows
 */
record Copy(String table, Map<String, String> columns, int daysKept) {
    private static final Set<String> CAR_NUMBERS =
            Set.of("vehicle_no", "customer_no", "plate", "phone", "contact_phone");
    private static final Set<String> MARKS = Set.of("who", "need");
    private static final Map<String, Integer> FORGOTTEN = Map.of("hand_off", 90, "inbox", 90, "audit_entry", 180);
    private static final String COLUMNS = "select column_name, column_type from information_schema.columns"
            + " where table_schema = database() and table_name = ? and coalesce(generation_expression, '') = ''"
            + " order by ordinal_position";

    static Copy of(Connection connection, String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), expression(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return new Copy(table, columns, FORGOTTEN.getOrDefault(table, Integer.MAX_VALUE));
    }

    /** Where the played rows are kept. */
    String played() {
        return Past.PREFIX + table;
    }

    /**
     * The statement for the days from the first parameter to the second. A slot may have been sold for the day after,
     * on which the next day's sold it too: such a hold is left out.
     */
    String sql() {
        return "insert " + (table.equals("slot_hold") ? "ignore " : "") + "into " + table + " ("
                + String.join(", ", columns.keySet()) + ") select " + String.join(", ", columns.values()) + " from "
                + Past.DAYS + " d straight_join " + played() + " t where d.k between ? and ? and d.age <= "
                + daysKept;
    }

    private static String expression(String name, String type) {
        String column = "t." + name;
        if (type.startsWith("bigint") && (name.equals("id") || name.endsWith("_id"))) {
            return column + " + d.ids";
        }
        if (type.startsWith("date")) {
            return column + " - interval d.age day";
        }
        if (type.equals("char(36)")) {
            return uuid(column);
        }
        return switch (name) {
            case "link_hash" -> "sha2(concat(" + column + ", d.ids), 256)";
            case "customer_name" -> Cars.name("t.plate");
            default -> text(name, type, column);
        };
    }

    private static String text(String name, String type, String column) {
        if (CAR_NUMBERS.contains(name)) {
            return Cars.renumbered(column);
        }
        if (MARKS.contains(name)) {
            return "replace(" + column + ", 'BM-', '第')";
        }
        // Business numbers, wherever they stand; moments inside the payloads are as old as their rows.
        if (type.equals("mediumtext")) {
            return "replace(replace(" + column + ", d.played, d.stamp), d.played_iso, d.iso)";
        }
        return isNumber(name) ? "replace(" + column + ", d.played, d.stamp)" : column;
    }

    private static boolean isNumber(String name) {
        return name.equals("number") || name.equals("subject") || name.endsWith("_no");
    }

    /** The same for the hand-off and its line in the inbox; as random as a new one, so that indexes grow as in life. */
    private static String uuid(String column) {
        String hash = "md5(concat(" + column + ", d.ids))";
        return "concat(left(" + hash + ", 8), '-', substr(" + hash + ", 9, 4), substr(" + column + ", 14))";
    }
}
