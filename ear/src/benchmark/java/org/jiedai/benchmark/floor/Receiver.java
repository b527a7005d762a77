package org.jiedai.benchmark.floor;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.sql.SQLException;
import org.jiedai.handoff.Desk;

/** A desk's inbox: a letter, its transaction in the database, then the broker's. */
final class Receiver implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final Desk desk;
    private final Player player;
    private final Connection broker;
    private final Session session;
    private final MessageConsumer letters;

    Receiver(Desk desk, Player player, Connection broker) throws JMSException {
        this.desk = desk;
        this.player = player;
        this.broker = broker;
        session = broker.createSession(true, Session.SESSION_TRANSACTED);
        letters = session.createConsumer(session.createQueue(queue(desk.name())));
        broker.start();
    }

    /** What is done with a letter. */
    @FunctionalInterface
    interface Taking {
        void take(String letter, Player player) throws SQLException;
    }

    static String queue(String desk) {
        return "jms.queue.jiedai." + desk;
    }

    void receive(Taking taking) throws JMSException, SQLException {
        Message letter = letters.receive(PAUSE_MILLIS);
        if (letter != null) {
            taking.take(letter.getJMSCorrelationID() + desk, player);
            session.commit();
        }
    }

    @Override
    public void close() throws JMSException, SQLException {
        broker.close();
        player.close();
    }
}
