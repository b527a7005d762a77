package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The database is away for a while: the server says so in a few lines and at once, and goes on when it is back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration A_WHILE = Duration.ofSeconds(40);
    private static final int A_FEW = 100;

    private static final HttpClient PROBE = HttpClient.newHttpClient();
    private static Instance jiedai;
    private static PostedRows rows;

    @BeforeAll
    static void start() {
        jiedai = Instance.start(Settings.forTest(Path.of(".."), Path.of("target/it/database-away")));
        rows = new PostedRows(jiedai);
    }

    @AfterAll
    static void stop() {
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    @Order(1)
    void what_is_away_is_told_once_and_health_answers_meanwhile() throws Exception {
        jiedai.kill9Database();
        await().atMost(SOON).untilAsserted(() -> assertThat(ready().body()).contains("database"));
        int before = log().size();
        await().during(A_WHILE)
                .atMost(A_WHILE.plus(SOON))
                .untilAsserted(() -> assertThat(ready().statusCode()).isEqualTo(503));
        List<String> meanwhile = log().subList(before, log().size());
        jiedai.restartDatabase();
        assertThat(meanwhile).hasSizeLessThan(A_FEW);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ready().statusCode()).isEqualTo(200));
        assertThat(log().stream().filter(line -> line.contains("The database is away")))
                .hasSize(1);
        assertThat(log().stream().filter(line -> line.contains("The database is back")))
                .hasSize(1);
        List<String> orders = rows.post("away", 5);
        rows.awaitTaken("away", 5);
        rows.assertOnce("away", orders);
        assertThat(log()).noneMatch(line -> line.contains("ARJUNA0160"));
    }

    @Test
    @Order(2)
    void a_database_that_was_killed_is_started_again_by_the_launcher() {
        Thread launcher = new Thread(jiedai::await, "launcher");
        launcher.setDaemon(true);
        launcher.start();
        long killed = jiedai.databasePid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jiedai.databasePid()).isNotEqualTo(killed));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ready().statusCode()).isEqualTo(200));
    }

    // Whatever is away: the answer comes within a second. A busy machine may need a little longer to bring it.
    private static HttpResponse<String> ready() throws IOException, InterruptedException {
        return PROBE.send(
                HttpRequest.newBuilder(jiedai.address().resolve("/health/ready"))
                        .timeout(Duration.ofSeconds(4))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> log() throws IOException {
        return Files.readAllLines(jiedai.logFile());
    }
}
