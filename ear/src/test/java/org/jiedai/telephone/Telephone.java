package org.jiedai.telephone;

import jakarta.jms.InvalidDestinationException;
import jakarta.jms.InvalidDestinationRuntimeException;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jiedai.config.Broker;
import org.jiedai.config.ServerKey;
import org.jiedai.handoff.HandOffJson;

/**
 * Stands for a telephone system: sends the events of calls over AMQP 1.0, by {@code config/messages}. By hand, beside a
 * server that {@code config/run} has started: {@code java … org.jiedai.telephone.Telephone amqps://localhost:5671
 * .data/partner pbx <password> SH01 call-1 RINGING 15802104299 8101}.
 */
public final class Telephone implements AutoCloseable {
    private static final String ANY_PASSWORD = "changeit";

    private final JMSContext context;
    private final String address;

    private Telephone(JmsConnectionFactory factory, String address) {
        this.context = factory.createContext();
        this.address = address;
    }

    /** At a broker of its own, that asks for no account; the queue has WildFly's prefix there. */
    public static Telephone at(Broker broker) {
        return new Telephone(
                new JmsConnectionFactory("amqp://" + broker.host() + ":" + broker.port() + "?jms.sendTimeout=30000"),
                "jms.queue." + CallEvent.QUEUE);
    }

    /**
     * At the broker inside the server, over TLS.
     *
     * @param server {@code amqps://host:port}
     * @throws jakarta.jms.JMSSecurityRuntimeException if it is not let in
     */
    public static Telephone at(String server, ServerKey key, String login, String password) {
        String trusted = server + "?transport.trustStoreType=PKCS12&transport.trustStoreLocation=" + trustStore(key)
                + "&transport.trustStorePassword=" + ANY_PASSWORD;
        return new Telephone(new JmsConnectionFactory(login, password, trusted), CallEvent.QUEUE);
    }

    /** Sends one event from a command line. */
    public static void main(String[] words) {
        try (Telephone telephone = at(words[0], new ServerKey(Path.of(words[1])), words[2], words[3])) {
            telephone.send(new CallEvent(
                    UUID.randomUUID(),
                    words[4],
                    words[5],
                    CallEventKind.valueOf(words[6]),
                    Clock.systemUTC().instant(),
                    words[7],
                    words[8],
                    null));
        }
    }

    /** One event of a call of the store SH01, from extension 8001, at which nobody in particular sits. */
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
        sendTo(address, text);
    }

    /** The same as bytes, as some AMQP clients do. */
    public void sendBytes(byte[] bytes) {
        context.createProducer().send(context.createQueue(address), bytes);
    }

    /** To a queue that may not be the telephone's. */
    void sendTo(String queue, String text) {
        context.createProducer().send(context.createQueue(queue), text);
    }

    /** Reads what lies in a queue, which may not be the telephone's. */
    String read(String queue) {
        return context.createConsumer(context.createQueue(queue)).receiveBody(String.class, 100);
    }

    /** The reasons on the dead letters. */
    public List<String> dead() {
        try (QueueBrowser browser = context.createBrowser(context.createQueue(address + ".dlq"))) {
            return Collections.list((java.util.Enumeration<?>) browser.getEnumeration()).stream()
                    .map(letter -> reason((Message) letter))
                    .toList();
        } catch (InvalidDestinationException | InvalidDestinationRuntimeException e) {
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

    private static Path trustStore(ServerKey key) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("jiedai", key.certificate());
            Path file = Files.createTempFile("trusted", ".p12");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                trusted.store(out, ANY_PASSWORD.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
