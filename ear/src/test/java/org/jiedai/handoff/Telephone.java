package org.jiedai.handoff;

import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jiedai.config.Broker;

/**
 * Stands for a telephone system: sends the events of calls to a broker, by {@code config/messages}. By hand:
 * {@code java … org.jiedai.handoff.Telephone tcp://host:61616 SH01 call-1 RINGING 15802104299}.
 */
public final class Telephone implements AutoCloseable {
    // Where WildFly's JMS queue of this name lies in the broker.
    private static final String ADDRESS = "jms.queue." + CallEvent.QUEUE;

    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;

    public Telephone(Broker broker) {
        this("tcp://" + broker.host() + ":" + broker.port());
    }

    private Telephone(String url) {
        factory = new ActiveMQConnectionFactory(url);
        context = factory.createContext();
    }

    /** Sends one event from a command line. */
    public static void main(String[] words) {
        try (Telephone telephone = new Telephone(words[0])) {
            telephone.send(new CallEvent(
                    UUID.randomUUID(),
                    words[1],
                    words[2],
                    CallEventKind.valueOf(words[3]),
                    java.time.Clock.systemUTC().instant(),
                    words[4],
                    null,
                    null));
        }
    }

    /** One event of a call of the store SH01, from extension 8001. */
    public CallEvent tells(String callId, CallEventKind kind, Instant at, String phone, String login) {
        CallEvent event = new CallEvent(UUID.randomUUID(), "SH01", callId, kind, at, phone, "8001", login);
        send(event);
        return event;
    }

    /** The event as JSON. */
    public void send(CallEvent event) {
        send(HandOffJson.write(event));
    }

    /** Whatever somebody might send. */
    public void send(String text) {
        context.createProducer().send(context.createQueue(ADDRESS), text);
    }

    /** The same as bytes, as some AMQP clients do. */
    public void sendBytes(byte[] bytes) {
        context.createProducer().send(context.createQueue(ADDRESS), bytes);
    }

    /** The reasons on the dead letters. */
    public List<String> dead() {
        try (QueueBrowser browser = context.createBrowser(context.createQueue(ADDRESS + ".dlq"))) {
            return Collections.list((java.util.Enumeration<?>) browser.getEnumeration()).stream()
                    .map(letter -> reason((Message) letter))
                    .toList();
        } catch (InvalidDestinationException e) {
            // Nothing has died yet: the first dead letter makes its queue.
            return List.of();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reason(Message letter) {
        try {
            return String.valueOf(letter.getStringProperty("dlq_reason"));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
