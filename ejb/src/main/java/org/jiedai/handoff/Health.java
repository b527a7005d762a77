package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether this node can work: database, broker, and hand-offs that arrive. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Health {
    private static final Duration OLDEST_HAND_OFF = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    /** What is wrong: any of {@code database}, {@code broker}, {@code hand-offs}; empty if all is well. */
    @PermitAll
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (!brokerAnswers()) {
            wrong.add("broker");
        }
        try {
            if (handOffsWait()) {
                wrong.add("hand-offs");
            }
        } catch (PersistenceException e) {
            wrong.add("database");
        }
        return wrong;
    }

    private boolean brokerAnswers() {
        try {
            courier.reach();
            return true;
        } catch (JMSRuntimeException e) {
            return false;
        }
    }

    private boolean handOffsWait() {
        return !em.createQuery(
                        "select h.id from PostedHandOff h where h.state in (:posted, :sent) and h.occurredAt < :limit",
                        Long.class)
                .setParameter("posted", HandOffState.POSTED)
                .setParameter("sent", HandOffState.SENT)
                .setParameter("limit", clock.instant().minus(OLDEST_HAND_OFF))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
