package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stock in the database, always read under a write lock when it is to change. */
@ApplicationScoped
public class JpaStock implements Stock {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<StockItem> lock(String storeCode, String partCode) {
        return em.createQuery(
                        "select s from StockItem s where s.storeCode = :store and s.partCode = :part", StockItem.class)
                .setParameter("store", storeCode)
                .setParameter("part", partCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
