package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Session;
import java.util.List;

/**
 * Takes letters to the broker. The caller's database transaction is laid aside meanwhile: broker and database commit
 * each for itself, and the inbox makes up for what that costs.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Courier {
    @Resource(lookup = "java:/jms/JiedaiRelay")
    private ConnectionFactory broker;

    /** What is done in one broker session. */
    private interface Errand {
        void run(Session session) throws JMSException;
    }

    /**
     * All or none, in the given order.
     *
     * @throws JMSRuntimeException if the broker is away
     */
    @PermitAll
    public void send(List<PostedHandOff> posted) {
        run(session -> {
            for (PostedHandOff handOff : posted) {
                Letter.of(handOff).send(session, handOff.toDesk().queue());
            }
        });
    }

    /**
     * A refused letter, with the reason, for whoever looks after the dead-letter queue.
     *
     * @throws JMSRuntimeException if the broker is away
     */
    @PermitAll
    public void keepDead(String deadLetterQueue, Letter letter, String reason) {
        run(session -> letter.sendDead(session, deadLetterQueue, reason));
    }

    /**
     * To every node that listens now.
     *
     * @throws JMSRuntimeException if the broker is away
     */
    @PermitAll
    public void tell(StoreMoves moves) {
        run(moves::send);
    }

    /**
     * Asks the broker for an address; a pooled connection alone would not notice that it is away.
     *
     * @throws JMSRuntimeException if the broker is away
     */
    @PermitAll
    public void reach() {
        run(session -> session.createProducer(session.createQueue(Desk.FRONT_DESK.queue()))
                .close());
    }

    // The resource adapter's JMSContext cannot be transacted here; a session can.
    private void run(Errand errand) {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            errand.run(session);
            session.commit();
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
