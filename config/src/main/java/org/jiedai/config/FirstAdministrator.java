package org.jiedai.config;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.List;
import org.jiedai.shared.RuleBroken;
import org.jiedai.staff.Credentials;

/** The account that makes all others. There is no default one: a person makes it, once, at the machine. */
public final class FirstAdministrator {
    private static final String EXISTS = "SELECT 1 FROM staff_role WHERE role = 'ADMINISTRATOR' LIMIT 1";
    private static final String STAFF =
            "INSERT INTO staff (id, login, name, name_en, password_hash) VALUES (NEXT VALUE FOR jiedai_id, ?, ?, ?, ?)";
    // In every store; before there is one, in the store that stands for all.
    private static final String ROLES = """
            INSERT INTO staff_role (staff_login, store_code, role) SELECT ?, code, 'ADMINISTRATOR' \
            FROM (SELECT code FROM store UNION SELECT '*' FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM store)) \
            AS stores""";

    private final Database database;

    public FirstAdministrator(Database database) {
        this.database = database;
    }

    /**
     * Makes the account.
     *
     * @throws StartFailure if there is an administrator, the login is taken, the password too weak or the schema
     *     missing
     */
    public void create(String login, String name, char[] password) {
        requireUsable(login, name, password);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            requireNone(connection);
            execute(connection, STAFF, login, name, name, PasswordHash.of(password));
            execute(connection, ROLES, login);
            connection.commit();
        } catch (SQLSyntaxErrorException e) {
            throw new StartFailure("The tables are missing: start Jiedai once first", e);
        } catch (SQLException e) {
            throw new StartFailure("The administrator was not made: " + e.getMessage(), e);
        }
    }

    private static void requireUsable(String login, String name, char[] password) {
        if (!login.matches("[a-z0-9]{2,20}")) {
            throw new StartFailure("A log-in has 2 to 20 small letters or digits");
        }
        try {
            Credentials.password(String.valueOf(password), List.of(login, name));
        } catch (RuleBroken e) {
            throw new StartFailure("The password needs 8 characters or more, and must not be easily guessed", e);
        }
    }

    private static void requireNone(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS);
                ResultSet found = statement.executeQuery()) {
            if (found.next()) {
                throw new StartFailure("There is an administrator already: ask that person");
            }
        }
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
