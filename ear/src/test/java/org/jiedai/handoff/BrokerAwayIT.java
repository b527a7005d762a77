package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the broker away every desk goes on; when it is back everything is delivered, once. The broker is external. */
class BrokerAwayIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    private static OwnBroker broker;
    private static Instance jiedai;
    private static PostedRows rows;

    @BeforeAll
    static void start() {
        Settings settings = Settings.forTest(Path.of(".."), Path.of("target/it/broker-away"));
        broker = new OwnBroker(settings.installation().server(), Path.of("target/it/broker"));
        broker.start();
        jiedai = Instance.start(settings.with(broker.access()));
        rows = new PostedRows(jiedai);
    }

    @AfterAll
    static void stop() {
        if (jiedai != null) {
            jiedai.close();
        }
        broker.close();
    }

    @Test
    void a_broker_that_is_away_stops_nobody_and_everything_arrives_once_when_it_is_back() throws Exception {
        broker.kill();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/health/ready").body()).contains("broker"));
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        List<String> orders = rows.post("away", 30);
        assertThat(get("/login.xhtml").statusCode()).isEqualTo(200);
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows.count("select count(*) from hand_off where state = 'POSTED'"))
                        .isEqualTo(30));
        broker.start();
        rows.awaitTaken("away", 30);
        rows.assertOnce("away", orders);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/health/ready").statusCode()).isEqualTo(200));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI page = jiedai.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
