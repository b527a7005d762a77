package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One batch of what is forgotten: settled hand-offs, and keys of messages taken, after ninety days. */
@Stateless
public class RetentionBatch {
    private static final int SIZE = 1_000;

    /** Longer than any broker or partner repeats a message, and than anybody asks where a car's hand-off went. */
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @return whether there may be more */
    @PermitAll
    public boolean forget() {
        LocalDateTime before = LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        int handOffs = forget("delete from hand_off where state in ('TAKEN', 'DISCARDED') and occurred_at < ?", before);
        int keys = forget("delete from inbox where taken_at < ?", before);
        return handOffs == SIZE || keys == SIZE;
    }

    private int forget(String what, LocalDateTime before) {
        return em.createNativeQuery(what + " limit " + SIZE)
                .setParameter(1, before)
                .executeUpdate();
    }
}
