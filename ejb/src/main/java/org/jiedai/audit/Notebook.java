package org.jiedai.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Origin;

/** Writes what was seen in a transaction of its own: it stays when the act it belongs to is undone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Notebook {
    private static final int SUBJECT_LENGTH = 60;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    @PermitAll
    public void write(Seen what, String login, String storeCode, String subject) {
        Actor actor = new Actor(login, storeCode, Set.of());
        String kept = subject.substring(0, Math.min(subject.length(), SUBJECT_LENGTH));
        em.persist(new AuditEntry("Seen." + what, kept, origin.address(), actor.at(clock.instant())));
    }
}
