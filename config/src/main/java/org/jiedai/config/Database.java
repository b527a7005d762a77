package org.jiedai.config;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A MariaDB and who we are there. */
public record Database(String url, String user, String password) {
    private static final String ACCESS_DENIED = "28000";

    /** Refuses what is not MariaDB's. */
    public Database {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartFailure("JIEDAI_DB_URL must begin with jdbc:mariadb: but is " + url);
        }
    }

    /** A new connection, after at most five seconds. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        return DriverManager.getConnection(url, properties);
    }

    /**
     * Makes sure that the server will be able to connect.
     *
     * @throws StartFailure if the user or the password is wrong, or nobody answers
     */
    public void check() {
        try (Connection connection = connect()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new StartFailure(reason(e), e);
        }
    }

    private String reason(SQLException e) {
        if (ACCESS_DENIED.equals(e.getSQLState())) {
            return "The database refused user " + user + ": check JIEDAI_DB_USER and JIEDAI_DB_PASSWORD (" + url + ")";
        }
        return "The database cannot be reached: check JIEDAI_DB_URL (" + url + "): " + firstLine(e.getMessage());
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    /** Without the password: this text may end up in a log. */
    @Override
    public String toString() {
        return "Database[" + user + " at " + url + "]";
    }
}
