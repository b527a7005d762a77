package org.jiedai.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The papers in the database. */
@ApplicationScoped
public class JpaDocumentPrints implements DocumentPrints {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Document of(String storeCode, DocumentKey key) {
        enter(storeCode, key);
        return em.createQuery("""
                                select d
                                from Document d
                                where d.storeCode = :store and d.key.kind = :kind
                                and d.key.number = :number and d.key.versionNo = :versionNo
                                and d.key.language = :language""", Document.class)
                .setParameter("store", storeCode)
                .setParameter("kind", key.kind())
                .setParameter("number", key.number())
                .setParameter("versionNo", key.versionNo())
                .setParameter("language", key.language())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    // Two who print for the first time at once: one row, and the second waits for the first.
    private void enter(String storeCode, DocumentKey key) {
        em.createNativeQuery("""
                        insert into document \
                        (id, version, store_code, kind, number, version_no, language, prints) \
                        values (nextval(jiedai_id), 1, ?, ?, ?, ?, ?, 0) \
                        on duplicate key update prints = prints""")
                .setParameter(1, storeCode)
                .setParameter(2, key.kind().name())
                .setParameter(3, key.number())
                .setParameter(4, key.versionNo())
                .setParameter(5, key.language())
                .executeUpdate();
    }
}
