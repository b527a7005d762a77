package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The stores' own words in the database. */
@ApplicationScoped
public class JpaNoticeTemplates implements NoticeTemplates {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<NoticeTemplate> find(NoticeTemplate.Key key) {
        return em.createQuery("""
                                select t
                                from NoticeTemplate t
                                where t.storeCode = :store and t.kind = :kind
                                and t.language = :language""", NoticeTemplate.class)
                .setParameter("store", key.storeCode())
                .setParameter("kind", key.kind())
                .setParameter("language", key.language())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(NoticeTemplate template) {
        em.persist(template);
    }

    @Override
    public void remove(NoticeTemplate.Key key) {
        find(key).ifPresent(em::remove);
    }
}
