package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The advisors' links in the database. */
@ApplicationScoped
public class JpaCalendarLinks implements CalendarLinks {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<CalendarLink> find(CalendarLink.Key key) {
        return Optional.ofNullable(em.find(CalendarLink.class, key));
    }

    @Override
    public Optional<CalendarLink> byHash(String linkHash) {
        return em.createQuery("select l from CalendarLink l where l.linkHash = :hash", CalendarLink.class)
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CalendarLink link) {
        em.persist(link);
    }

    @Override
    public void remove(CalendarLink link) {
        em.remove(link);
    }
}
