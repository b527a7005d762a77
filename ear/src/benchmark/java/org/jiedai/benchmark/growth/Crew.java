package org.jiedai.benchmark.growth;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Role;

/** People of one store, each role signed in as often as there are users at once. */
final class Crew {
    private static final String PASSWORD = "jiedai-demo";
    private static final int FIRST_PERSON = 350_000;

    private final URI address;
    private final Map<Role, String> logins = new EnumMap<>(Role.class);
    private final Map<Role, List<Window>> windows = new EnumMap<>(Role.class);

    private Crew(URI address) {
        this.address = address;
    }

    static Crew of(Connection connection, URI address, String store) throws SQLException {
        Crew crew = new Crew(address);
        try (Statement statement = connection.createStatement()) {
            crew.hire(statement, store, FIRST_PERSON, Role.SERVICE_MANAGER);
            crew.hire(statement, store, FIRST_PERSON + 1, Role.ADMINISTRATOR);
        }
        try (PreparedStatement people = connection.prepareStatement(
                "select role, min(staff_login) from staff_role where store_code = ? group by role")) {
            people.setString(1, store);
            try (ResultSet rows = people.executeQuery()) {
                while (rows.next()) {
                    crew.logins.put(Role.valueOf(rows.getString(1)), rows.getString(2));
                }
            }
        }
        return crew;
    }

    Set<Role> roles() {
        return logins.keySet();
    }

    List<Window> windows(Role role, int count) throws IOException, InterruptedException {
        List<Window> open = windows.computeIfAbsent(role, r -> new ArrayList<>());
        while (open.size() < count) {
            open.add(Window.signIn(address, logins.get(role), PASSWORD));
        }
        return open.subList(0, count);
    }

    /** The benchmark's stores have no manager and no administrator of their own. */
    private void hire(Statement statement, String store, int id, Role role) throws SQLException {
        statement.executeUpdate("insert ignore into staff (id, login, name, name_en, password_hash) select " + id
                + ", 'boss" + id + "', name, name_en, password_hash from staff where login = 'zhouq'");
        statement.executeUpdate(
                "insert ignore into staff_role values ('boss" + id + "', '" + store + "', '" + role + "')");
    }
}
