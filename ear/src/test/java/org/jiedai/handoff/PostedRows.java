package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.jiedai.config.TestTime;

/** Hand-offs as an act leaves them, posted straight into an instance's database, and what became of them. */
public final class PostedRows {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2031-03-03T04:00:00Z");

    private final Instance jiedai;

    /** In this instance's database. */
    public PostedRows(Instance jiedai) {
        this.jiedai = jiedai;
    }

    /** Until so many of the burst are taken. */
    public void awaitTaken(String burst, int expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count("select count(*) from hand_off where state = 'TAKEN'"
                                + " and order_no like 'RO-" + burst + "-%'"))
                        .isEqualTo(expected));
    }

    /** Each order has its one task with its one history entry, one key in the inbox, and nothing lies about. */
    public void assertOnce(String burst, List<String> orders) throws SQLException {
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

    /** Posts so many, each of an order of its own, and returns their numbers. */
    public List<String> post(String burst, int count) throws SQLException {
        List<String> orders = IntStream.range(0, count)
                .mapToObj(i -> "RO-%s-%04d".formatted(burst, i))
                .toList();
        for (String order : orders) {
            post(
                    new WashRequested(
                            new Cover(UUID.randomUUID(), "SH01", order, NOON, "wangxy"), new Car(null, "朗逸"), NOON),
                    Desk.WASH);
        }
        return orders;
    }

    /** A committed row, as the outbox writes it, of an act whose relay has not run. */
    void post(HandOff handOff, Desk to) throws SQLException {
        String sql = "insert into hand_off (id, message_id, type, from_desk, to_desk, store_code, order_no, payload,"
                + " occurred_at, posted_by, state) values (nextval(jiedai_id), ?, ?, 'FRONT_DESK', ?, ?, ?, ?,"
                + " ?, ?, 'POSTED')";
        try (Connection connection = jiedai.database().connect();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, handOff.messageId().toString());
            insert.setString(2, HandOffType.of(handOff).typeName());
            insert.setString(3, to.name());
            insert.setString(4, handOff.storeCode());
            insert.setString(5, handOff.orderNo());
            insert.setString(6, HandOffJson.write(handOff));
            insert.setObject(7, TestTime.utc());
            insert.setString(8, handOff.by());
            insert.executeUpdate();
        }
    }

    /** What the query counts. */
    public int count(String sql) throws SQLException {
        return Integer.parseInt(column(sql).get(0));
    }

    List<String> column(String sql) throws SQLException {
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
}
