package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Notices in the database. */
@ApplicationScoped
public class JpaNotices implements Notices {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Notice notice) {
        em.persist(notice);
    }
}
