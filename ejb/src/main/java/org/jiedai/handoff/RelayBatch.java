package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** One batch of the relay: read, send in one broker transaction, mark, commit. */
@Stateless
public class RelayBatch {
    static final int SIZE = 200;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    /**
     * Sends the oldest posted hand-offs.
     *
     * @return how many were sent
     * @throws jakarta.jms.JMSRuntimeException if the broker is away
     */
    @PermitAll
    public int send() {
        em.createNativeQuery("select id from relay_turn for update").getSingleResult();
        List<PostedHandOff> posted = em.createQuery(
                        "select h from PostedHandOff h where h.state = :posted order by h.occurredAt, h.id",
                        PostedHandOff.class)
                .setParameter("posted", HandOffState.POSTED)
                .setMaxResults(SIZE)
                .getResultList();
        if (!posted.isEmpty()) {
            Instant now = clock.instant();
            courier.send(posted);
            posted.forEach(handOff -> handOff.sent(now));
        }
        return posted.size();
    }
}
