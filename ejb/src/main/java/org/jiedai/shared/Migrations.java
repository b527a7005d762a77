package org.jiedai.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date at the start; in the demo profile ({@code -Djiedai.demo=true}) the demo data too. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        String[] locations = Boolean.getBoolean("jiedai.demo")
                ? new String[] {"classpath:db/migration", "classpath:db/demo"}
                : new String[] {"classpath:db/migration"};
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations(locations)
                .load()
                .migrate();
    }
}
