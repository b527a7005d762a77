package org.jiedai.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the database answers. That it went and that it came back is said in one line each. */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());

    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    private final AtomicBoolean away = new AtomicBoolean();

    /** Asks it, now; outside of a transaction, which a connection found dead would break. */
    public boolean there() {
        try {
            ask();
        } catch (SQLException stale) {
            // Of a database that was away for a moment the pool keeps dead connections, until one is found dead.
            return askAgain();
        }
        return report(true, null);
    }

    private boolean askAgain() {
        try {
            ask();
        } catch (SQLException e) {
            return report(false, e.getMessage());
        }
        return report(true, null);
    }

    private void ask() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement question = connection.createStatement()) {
            question.execute("select 1");
        }
    }

    private boolean report(boolean there, String why) {
        if (away.compareAndSet(there, !there)) {
            if (there) {
                LOG.info("The database is back");
            } else {
                LOG.log(Level.WARNING, "The database is away, what is due waits: {0}", why);
            }
        }
        return there;
    }
}
