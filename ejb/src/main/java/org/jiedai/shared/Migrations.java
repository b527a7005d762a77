package org.jiedai.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date at the start; in the demo profile ({@code -Djiedai.demo=true}) the demo data too. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        flyway("classpath:db/migration").load().migrate();
        if (Boolean.getBoolean("jiedai.demo")) {
            demo().load().migrate();
        }
    }

    // A history of its own: the schema goes on changing after the demo data are in.
    private FluentConfiguration demo() {
        return flyway("classpath:db/demo")
                .table("demo_data_history")
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    private FluentConfiguration flyway(String location) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations(location);
    }
}
