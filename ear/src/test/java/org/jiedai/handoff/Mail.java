package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The desks' queues as somebody outside sees them. */
@Dependent
public class Mail {
    @Resource(lookup = "java:/jms/JiedaiRelay")
    private ConnectionFactory broker;

    /** A letter straight to the queue, without a row. */
    public void send(Desk desk, String type, UUID messageId, String orderNo, String text) {
        try (JMSContext context = broker.createContext()) {
            context.createProducer()
                    .setJMSType(type)
                    .setJMSCorrelationID(messageId.toString())
                    .setProperty("JMSXGroupID", orderNo)
                    .send(context.createQueue(desk.queue()), text);
        }
    }

    /** Bytes, which no desk can read. */
    public void sendBytes(Desk desk, UUID messageId) {
        try (JMSContext context = broker.createContext()) {
            context.createProducer()
                    .setJMSType("WashRequested")
                    .setJMSCorrelationID(messageId.toString())
                    .send(context.createQueue(desk.queue()), new byte[] {1, 2, 3});
        }
    }

    /** The reasons on the desk's dead letters with this number; {@code -} where the broker gave up and wrote none. */
    public List<String> dead(Desk desk, UUID messageId) {
        try (JMSContext context = broker.createContext();
                QueueBrowser browser = context.createBrowser(
                        context.createQueue(desk.deadLetterQueue()), "JMSCorrelationID = '" + messageId + "'")) {
            return Collections.list((java.util.Enumeration<?>) browser.getEnumeration()).stream()
                    .map(letter -> reason((Message) letter))
                    .toList();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reason(Message letter) {
        try {
            String reason = letter.getStringProperty("dlq_reason");
            return reason == null ? "-" : reason;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
