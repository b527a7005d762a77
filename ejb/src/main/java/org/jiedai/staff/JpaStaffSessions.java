package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.store.Store;

/** Who is signed in, in the database. */
@ApplicationScoped
public class JpaStaffSessions implements StaffSessions {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(StaffSession session) {
        em.persist(session);
    }

    // Values, not entities: what another server has written counts at once.
    @Override
    public Optional<SessionState> state(long id) {
        return em.createQuery("""
                                select new org.jiedai.staff.SessionState(s.beganAt, s.seenAt, s.endedWhy,
                                s.access, m.access, m.active, coalesce(t.idleMinutes, :usual),
                                s.terminal, d.id)
                                from StaffSession s
                                join StaffMember m on m.login = s.login
                                left join Store t on t.code = s.storeCode
                                left join SharedTerminal d on d.id = s.terminal
                                where s.id = :id""", SessionState.class)
                .setParameter("id", id)
                // Before there is a store its first administrator works in none.
                .setParameter("usual", Store.USUAL_IDLE_MINUTES)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<StaffSession> find(long id) {
        return Optional.ofNullable(em.find(StaffSession.class, id));
    }

    @Override
    public List<StaffSession> open(String login) {
        return em.createQuery("""
                                select s
                                from StaffSession s
                                where s.login = :login and s.endedWhy is null
                                order by s.beganAt desc, s.id desc""", StaffSession.class)
                .setParameter("login", login)
                .getResultList();
    }

    @Override
    public boolean cameFrom(String login, String address, Instant since) {
        return em.createQuery("""
                                        select count(s)
                                        from StaffSession s
                                        where s.login = :login and s.address = :address
                                        and s.beganAt >= :since""", Long.class)
                        .setParameter("login", login)
                        .setParameter("address", address)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void forget(String login, Instant before) {
        em.createQuery("delete from StaffSession s where s.login = :login and s.beganAt < :before")
                .setParameter("login", login)
                .setParameter("before", before)
                .executeUpdate();
    }
}
