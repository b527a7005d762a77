package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
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

    /**
     * All or none, in the given order.
     *
     * @throws jakarta.jms.JMSRuntimeException if the broker is away
     */
    @PermitAll
    public void send(List<PostedHandOff> posted) {
        try (JMSContext context = broker.createContext(JMSContext.SESSION_TRANSACTED)) {
            posted.forEach(
                    handOff -> Letter.of(handOff).send(context, handOff.toDesk().queue()));
            context.commit();
        }
    }

    /** A refused letter, with the reason, for whoever looks after the desk's dead-letter queue. */
    @PermitAll
    public void keepDead(Desk desk, Letter letter, String reason) {
        try (JMSContext context = broker.createContext()) {
            letter.sendDead(context, desk.deadLetterQueue(), reason);
        }
    }
}
