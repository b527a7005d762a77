package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Records of master data by the hundred. */
@ApplicationScoped
public class JpaListed {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** Those whose attribute is one of these; of one store, where stores have their own. */
    public <T> List<T> in(Class<T> type, String attribute, Collection<?> values, String storeCode) {
        if (values.isEmpty()) {
            return List.of();
        }
        String ofStore = storeCode == null ? "" : " and x.storeCode = :store";
        TypedQuery<T> query = em.createQuery(
                        "select x from " + type.getSimpleName() + " x where x." + attribute + " in :values" + ofStore
                                + " order by x.id",
                        type)
                .setParameter("values", values);
        return (storeCode == null ? query : query.setParameter("store", storeCode)).getResultList();
    }

    /** A page of all; of one store, where stores have their own. */
    public <T> List<T> page(Class<T> type, String storeCode, int first, int size) {
        String ofStore = storeCode == null ? "" : " where x.storeCode = :store";
        TypedQuery<T> query =
                em.createQuery("select x from " + type.getSimpleName() + " x" + ofStore + " order by x.id", type);
        return (storeCode == null ? query : query.setParameter("store", storeCode))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are; of one store, where stores have their own. */
    public long count(Class<?> type, String storeCode) {
        String ofStore = storeCode == null ? "" : " where x.storeCode = :store";
        TypedQuery<Long> query =
                em.createQuery("select count(x) from " + type.getSimpleName() + " x" + ofStore, Long.class);
        return (storeCode == null ? query : query.setParameter("store", storeCode)).getSingleResult();
    }

    public void add(Object record) {
        em.persist(record);
    }
}
