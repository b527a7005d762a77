package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.jms.Queue;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeploymentIT {
    @Resource
    private DataSource database;

    @Resource(lookup = "java:/jms/queue/jiedai.workshop.dlq")
    private Queue deadLetters;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(DeploymentIT.class);
    }

    @Test
    void reachesTheDatabase() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo("jiedai");
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void hasAQueueForDeadLetters() {
        assertThat(deadLetters).isNotNull();
    }
}
