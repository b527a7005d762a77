package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One batch of the relay: read, mark, send in one broker transaction, commit. */
@Stateless
public class RelayBatch {

    /** Sent, but not taken for so long: the broker may have lost it. Sent again, the inbox drops what was not lost. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    /** Posts again what a broker took and nobody got. */
    @PermitAll
    public void postLostAgain() {
        // Looked for without locks: an update over all that is sent would lock what the desks are just taking.
        List<Long> lost = em.createQuery(
                        "select h.id from PostedHandOff h where h.state = :sent and h.sentAt < :before order by h.id",
                        Long.class)
                .setParameter("sent", HandOffState.SENT)
                .setParameter("before", clock.instant().minus(LOST_AFTER))
                .setMaxResults(PostedHandOff.BATCH)
                .getResultList();
        if (!lost.isEmpty()) {
            em.createQuery("update PostedHandOff h set h.state = :posted where h.state = :sent and h.id in :lost")
                    .setParameter("posted", HandOffState.POSTED)
                    .setParameter("sent", HandOffState.SENT)
                    .setParameter("lost", lost)
                    .executeUpdate();
        }
    }

    /**
     * Sends the oldest posted hand-offs.
     *
     * @return how many were sent
     * @throws jakarta.jms.JMSRuntimeException if the broker is away
     */
    @PermitAll
    public int send() {
        em.createNativeQuery("select id from relay_turn for update").getSingleResult();
        // A fast desk takes a letter before this batch commits; its word must be the later one, so the rows are locked.
        // They are written before the letters go: what such a desk waits for is then the commit alone.
        List<PostedHandOff> posted = em.createNamedQuery(PostedHandOff.OLDEST, PostedHandOff.class)
                .setParameter(1, PostedHandOff.BATCH)
                .getResultList();
        if (!posted.isEmpty()) {
            Instant now = clock.instant();
            posted.forEach(handOff -> handOff.sent(now));
            em.flush();
            courier.send(posted);
        }
        return posted.size();
    }
}
