package org.jiedai.benchmark.floor;

import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Sends what is posted: read, mark, send in one broker transaction, commit. */
final class Relay implements AutoCloseable {
    private static final String POSTED = "select id, message_id, to_desk, type, order_no, payload from hand_off"
            + " where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked";

    private final Connection connection;
    private final jakarta.jms.Connection broker;
    private final Session session;
    private final PreparedStatement turn;
    private final PreparedStatement read;
    private final PreparedStatement mark;
    private final Map<String, MessageProducer> producers = new HashMap<>();

    Relay(Connection connection, jakarta.jms.Connection broker) throws SQLException, JMSException {
        this.connection = connection;
        this.broker = broker;
        session = broker.createSession(true, Session.SESSION_TRANSACTED);
        connection.setAutoCommit(false);
        turn = connection.prepareStatement("select id from relay_turn for update");
        read = connection.prepareStatement(POSTED);
        mark = connection.prepareStatement("update hand_off set state = 'SENT', sent_at = ? where id = ?");
    }

    void send() throws SQLException, JMSException {
        turn.executeQuery().close();
        int letters = 0;
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                send(rows);
                mark.setObject(1, LocalDateTime.now(Clock.systemUTC()));
                mark.setLong(2, rows.getLong("id"));
                mark.addBatch();
                letters++;
            }
        }
        if (letters > 0) {
            mark.executeBatch();
            session.commit();
        }
        connection.commit();
    }

    private void send(ResultSet row) throws SQLException, JMSException {
        TextMessage letter = session.createTextMessage(row.getString("payload"));
        letter.setJMSType(row.getString("type"));
        letter.setJMSCorrelationID(row.getString("message_id"));
        letter.setStringProperty("JMSXGroupID", row.getString("order_no"));
        String queue = Receiver.queue(row.getString("to_desk"));
        MessageProducer producer = producers.get(queue);
        if (producer == null) {
            producer = session.createProducer(session.createQueue(queue));
            producers.put(queue, producer);
        }
        producer.send(letter);
    }

    @Override
    public void close() throws SQLException, JMSException {
        broker.close();
        connection.close();
    }
}
