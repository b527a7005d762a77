package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jiedai.shared.Utc;

/**
 * One batch of what is forgotten: settled hand-offs and keys of messages taken after ninety days, wrong tries after
 * one.
 */
@Stateless
public class RetentionBatch {
    private static final int SIZE = 1_000;

    /** Longer than any broker or partner repeats a message, and than anybody asks where a car's hand-off went. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** Wrong passwords and PINs lock for a quarter of an hour. */
    private static final Duration TRIES_KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @return whether there may be more */
    @PermitAll
    public boolean forget() {
        LocalDateTime before = ago(KEPT);
        int handOffs = forget("delete from hand_off where state in ('TAKEN', 'DISCARDED') and occurred_at < ?", before);
        int keys = forget("delete from inbox where taken_at < ?", before);
        int tries = forget("delete from wrong_tries where tried_at < ?", ago(TRIES_KEPT));
        return handOffs == SIZE || keys == SIZE || tries == SIZE;
    }

    private LocalDateTime ago(Duration kept) {
        return Utc.of(clock.instant().minus(kept));
    }

    private int forget(String what, LocalDateTime before) {
        return em.createNativeQuery(what + " limit " + SIZE)
                .setParameter(1, before)
                .executeUpdate();
    }
}
