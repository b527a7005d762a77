package org.jiedai.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Vin;

/** Rows of which only what must be there is filled: everything that may be missing is missing. */
@Dependent
public class BareRows {
    static final long ID = 4_000_000_000_000L;
    private static final String NOT_SOON = "2099-01-05 04:00:00";
    private static final Map<Class<?>, String> WELL_FORMED =
            Map.of(Phone.class, "13812345678", Plate.class, "沪A7C502", Vin.class, "LSVAL41Z882104202");

    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    /** Adds one. */
    void add(Class<?> entity) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement settings = connection.createStatement()) {
            settings.execute("set foreign_key_checks = 0, check_constraint_checks = 0");
            insert(connection, table(entity), values(connection, entity));
            settings.execute("set foreign_key_checks = 1, check_constraint_checks = 1");
        }
    }

    void remove(Class<?> entity) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from " + table(entity) + " where id = " + ID);
        }
    }

    /** All rows of the entity's table, each as one text. */
    List<String> rows(Class<?> entity) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("select * from " + table(entity) + " order by 1, 2 limit 500")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** Whether its rows have a key of their own, and not one of the trade. */
    static boolean keyed(Class<?> entity) {
        return fields(entity).containsKey("id") && fields(entity).get("id").isAnnotationPresent(Id.class);
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static void insert(Connection connection, String table, Map<String, Object> values) throws SQLException {
        String marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql =
                "insert into " + table + " (`" + String.join("`, `", values.keySet()) + "`) values (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int i = 0;
            for (Object value : values.values()) {
                statement.setObject(++i, value);
            }
            statement.executeUpdate();
        }
    }

    private static Map<String, Object> values(Connection connection, Class<?> entity) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Field> fields = fields(entity);
        try (PreparedStatement columns = connection.prepareStatement(
                "select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and is_nullable = 'NO' and extra not like '%GENERATED%'")) {
            columns.setString(1, table(entity));
            ResultSet needed = columns.executeQuery();
            while (needed.next()) {
                values.put(needed.getString(1), value(fields.get(needed.getString(1)), needed.getString(2)));
            }
        }
        values.put("id", ID);
        return values;
    }

    // The last constant of a state is mostly its end: nothing is due then.
    private static Object value(Field field, String type) {
        Class<?> java = field == null ? Object.class : field.getType();
        if (java.isEnum()) {
            Object[] constants = java.getEnumConstants();
            return ((Enum<?>) constants[constants.length - 1]).name();
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "varchar", "char", "text", "mediumtext", "longtext" -> WELL_FORMED.getOrDefault(java, "x");
            case "date" -> NOT_SOON.substring(0, 10);
            case "datetime" -> NOT_SOON;
            case "time" -> NOT_SOON.substring(11);
            default -> 0;
        };
    }

    private static Map<String, Field> fields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            Arrays.stream(level.getDeclaredFields()).forEach(field -> {
                if (field.isAnnotationPresent(Embedded.class)) {
                    fields.putAll(fields(field.getType()));
                } else {
                    fields.put(column(field), field);
                }
            });
        }
        return fields;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
