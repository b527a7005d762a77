package org.jiedai.benchmark.station;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jiedai.shared.Setting;
import org.mariadb.jdbc.MariaDbDataSource;

/** The stations' own way to the database: their looks take nothing from the pool of the services that are measured. */
final class OwnConnections {
    private OwnConnections() {}

    static DataSource source() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(setting("url") + "?useServerPrepStmts=true");
            source.setUser(setting("user"));
            source.setPassword(setting("password"));
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("the stations' own connections", e);
        }
    }

    // As the server was told which database is its.
    private static String setting(String name) {
        return Setting.named("jiedai.db." + name).orElseThrow();
    }
}
