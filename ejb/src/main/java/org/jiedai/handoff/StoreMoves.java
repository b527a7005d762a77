package org.jiedai.handoff;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.List;

/**
 * The word between nodes that something moved in these stores. It carries no data and is kept nowhere: who does not
 * listen has no page that shows it.
 *
 * @param node which node says so
 */
record StoreMoves(String node, List<String> stores) {
    private static final String TOPIC = "jiedai.moved";

    /** Sender and broker may have clocks that differ by some seconds. */
    private static final Duration WORTH_HEARING = Duration.ofMinutes(1);

    private static final String NODE = "node";

    static StoreMoves of(Message message) throws JMSException {
        return new StoreMoves(
                String.valueOf(message.getStringProperty(NODE)),
                message instanceof TextMessage word ? List.of(word.getText().split(" ")) : List.of());
    }

    void send(Session session) throws JMSException {
        try (MessageProducer everybody = session.createProducer(session.createTopic(TOPIC))) {
            everybody.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            everybody.setTimeToLive(WORTH_HEARING.toMillis());
            TextMessage word = session.createTextMessage(String.join(" ", stores));
            word.setStringProperty(NODE, node);
            everybody.send(word);
        }
    }
}
