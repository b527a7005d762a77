package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jiedai.store.StoreCopied;

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

    void copy(@Observes StoreCopied copied) {
        em.createNativeQuery("""
                insert into notice_template \
                select ?, t.kind, t.language, t.text \
                from notice_template t \
                where t.store_code = ?""")
                .setParameter(1, copied.to())
                .setParameter(2, copied.from())
                .executeUpdate();
    }
}
