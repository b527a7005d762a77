package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jiedai.shared.Utc;

/** Wrong passwords and PINs in the database. */
@ApplicationScoped
public class JpaLocks implements Locks {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    // The row is made and held by one statement: of many who try at once for the first time nobody fails on the key.
    @Override
    public WrongTries held(TryPlace place, Instant at) {
        LocalDateTime now = Utc.of(at);
        em.createNativeQuery("""
                insert into wrong_tries (place, login, wrong, allowed, since, tried_at) \
                values (?, ?, 0, ?, ?, ?) \
                on duplicate key update login = login""")
                .setParameter(1, place.key())
                .setParameter(2, place.login())
                .setParameter(3, place.allowed())
                .setParameter(4, now)
                .setParameter(5, now)
                .executeUpdate();
        return em.find(WrongTries.class, place.key(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<WrongTries> of(String login) {
        return em.createQuery("select w from WrongTries w where w.login = :login", WrongTries.class)
                .setParameter("login", login)
                .getResultList();
    }
}
