package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing happens twice when the server or the broker is killed. */
class PowerFailureIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2031-03-03T04:00:00Z");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static OwnBroker broker;
    private static Instance jiedai;

    @BeforeAll
    static void start() {
        Settings settings = Settings.forTest(Path.of(".."), Path.of("target/it/power"));
        broker = new OwnBroker(settings.installation().server(), Path.of("target/it/power-broker"));
        broker.start();
        jiedai = Instance.start(settings.with(broker.access()));
    }

    @AfterAll
    static void stop() {
        if (jiedai != null) {
            jiedai.close();
        }
        broker.close();
    }

    @Test
    void theServerKilledBetweenCommitAndSendLosesNothing() throws Exception {
        List<String> before = post("before", 100);
        await().atMost(SOON).until(() -> count("select count(*) from wash_task where number like 'RO-before-%'") > 10);
        jiedai.kill9Server();
        // Committed by a server that died before its relay woke.
        List<String> after = post("after", 50);
        jiedai.restartServer();
        awaitTaken("before", 100);
        awaitTaken("after", 50);
        assertOnce("before", before);
        assertOnce("after", after);
    }

    @Test
    void theServerKilledBetweenSendAndMarkDoesNothingTwice() throws Exception {
        List<String> orders = post("doubt", 50);
        awaitTaken("doubt", 50);
        jiedai.kill9Server();
        // As if it had died after the broker had them and before its own commit: they are posted still.
        run("update hand_off set state = 'POSTED', sent_at = null, settled_at = null where order_no like 'RO-doubt-%'");
        jiedai.restartServer();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count(
                                "select count(*) from hand_off where order_no like 'RO-doubt-%' and state = 'TAKEN'"))
                        .isEqualTo(50));
        assertOnce("doubt", orders);
    }

    @Test
    void theBrokerAwayStopsNobodyAndEverythingArrivesOnceAndInOrderWhenItIsBack() throws Exception {
        broker.kill();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(health().statusCode()).isEqualTo(503));
        assertThat(health().body()).contains("broker");
        List<String> orders = post("away", 30);
        String story = postStory(20);
        // The pages and the database go on; the rows wait.
        assertThat(get("/login.xhtml").statusCode()).isEqualTo(200);
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(count("select count(*) from hand_off where state = 'POSTED'"))
                        .isEqualTo(51));
        broker.start();
        awaitTaken("away", 30);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reasons(story))
                        .containsExactlyElementsOf(IntStream.range(0, 20)
                                .mapToObj(i -> "move " + i)
                                .toList()));
        assertOnce("away", orders);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(health().statusCode()).isEqualTo(200));
    }

    private static void awaitTaken(String burst, int expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count("select count(*) from hand_off where state = 'TAKEN'"
                                + " and order_no like 'RO-" + burst + "-%'"))
                        .isEqualTo(expected));
    }

    /** Each order has its one task with its one history entry, one key in the inbox, and nothing lies about. */
    private static void assertOnce(String burst, List<String> orders) throws SQLException {
        String like = " like 'RO-" + burst + "-%'";
        assertThat(column("select number from wash_task where number" + like + " order by number"))
                .containsExactlyElementsOf(orders);
        assertThat(column("select subject from history where subject" + like + " order by subject"))
                .containsExactlyElementsOf(orders);
        assertThat(count(
                        "select count(*) from inbox where message_id in (select message_id from hand_off where order_no"
                                + like + ")"))
                .isEqualTo(orders.size());
        assertThat(column("select distinct state from hand_off where order_no" + like))
                .containsExactly("TAKEN");
    }

    private static List<String> post(String burst, int count) throws SQLException {
        List<String> orders = IntStream.range(0, count)
                .mapToObj(i -> "RO-%s-%04d".formatted(burst, i))
                .toList();
        for (String order : orders) {
            post(new WashRequested(UUID.randomUUID(), "SH01", order, NOON, "wangxy", null, "朗逸", NOON), Desk.WASH);
        }
        return orders;
    }

    private static String postStory(int moves) throws SQLException {
        String appointment = "AP-SH01-story";
        LineItem line = new LineItem(
                1,
                column("select code from labour_operation order by code limit 1")
                        .get(0),
                "保养",
                "MECHANIC",
                60,
                1,
                java.math.BigDecimal.TEN,
                "CUSTOMER",
                List.of());
        post(
                new AppointmentBooked(
                        UUID.randomUUID(),
                        "SH01",
                        appointment,
                        NOON,
                        "gujy",
                        "李建国",
                        "15802104299",
                        null,
                        "朗逸",
                        NOON,
                        60,
                        "wangxy",
                        "B1",
                        "zhouq",
                        List.of(line)),
                Desk.WORKSHOP);
        for (int i = 0; i < moves; i++) {
            post(
                    new AppointmentMoved(
                            UUID.randomUUID(), "SH01", appointment, NOON, "gujy", NOON, 60, "B1", "zhouq", "move " + i),
                    Desk.WORKSHOP);
        }
        return appointment;
    }

    private static List<String> reasons(String appointment) throws SQLException {
        return column(
                "select why from history where subject = '" + appointment + "' and act = 'PlanAct.MOVE' order by at");
    }

    /** A committed row, as the outbox writes it, of an act whose relay has not run. */
    private static void post(HandOff handOff, Desk to) throws SQLException {
        String sql = "insert into hand_off (id, message_id, type, from_desk, to_desk, store_code, order_no, payload,"
                + " occurred_at, posted_by, state) values (nextval(jiedai_id), ?, ?, 'FRONT_DESK', ?, ?, ?, ?,"
                + " utc_timestamp(6), ?, 'POSTED')";
        try (Connection connection = jiedai.database().connect();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, handOff.messageId().toString());
            insert.setString(2, HandOffType.of(handOff).typeName());
            insert.setString(3, to.name());
            insert.setString(4, handOff.storeCode());
            insert.setString(5, handOff.orderNo());
            insert.setString(6, HandOffJson.write(handOff));
            insert.setString(7, handOff.by());
            insert.executeUpdate();
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static int count(String sql) throws SQLException {
        return Integer.parseInt(column(sql).get(0));
    }

    private static List<String> column(String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (Connection connection = jiedai.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }

    private static HttpResponse<String> health() throws IOException, InterruptedException {
        return get("/health/ready");
    }

    private static HttpResponse<String> get(String page) throws IOException, InterruptedException {
        URI address = jiedai.address().resolve(page);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
