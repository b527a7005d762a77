package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jiedai.shared.DatabaseWatch;

/** What a node lives by: database, broker, memory, and hand-offs that arrive. Each may take long to answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Vitals {
    private static final Duration OLDEST_HAND_OFF = Duration.ofMinutes(1);

    /** So much of the heap may still be in use after a collection, in percent. */
    private static final int FULL = 95;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Courier courier;

    @Inject
    private DatabaseWatch database;

    @Inject
    private Clock clock;

    @PermitAll
    public boolean brokerAnswers() {
        try {
            courier.reach();
            return true;
        } catch (JMSRuntimeException e) {
            return false;
        }
    }

    @PermitAll
    public boolean databaseAnswers() {
        return database.there();
    }

    /**
     * Whether none waits for longer than a minute; without the database nobody knows, which is not the hand-offs'
     * fault.
     */
    @PermitAll
    public boolean handOffsArrive() {
        return !database.there()
                || em.createQuery("""
                                        select h.id
                                        from PostedHandOff h
                                        where h.state in (:posted, :sent) and h.occurredAt < :limit""", Long.class)
                        .setParameter("posted", HandOffState.POSTED)
                        .setParameter("sent", HandOffState.SENT)
                        .setParameter("limit", clock.instant().minus(OLDEST_HAND_OFF))
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Whether the last collections of the heap left room. */
    @PermitAll
    public boolean memoryIsLeft() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                // Only where what lives long lies; the places on the way there are full after each collection.
                .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .noneMatch(Vitals::full);
    }

    static boolean full(MemoryUsage left) {
        return left.getMax() > 0 && left.getUsed() * 100 / left.getMax() >= FULL;
    }
}
