package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

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
                                + " order by x." + attribute,
                        type)
                .setParameter("values", values);
        return (storeCode == null ? query : query.setParameter("store", storeCode)).getResultList();
    }

    /**
     * The rows that are wished for.
     *
     * @param from what is read, with its alias x and its conditions: {@code Bay x where x.storeCode = :store}
     */
    public <T> List<T> rows(Class<T> type, String from, ListColumns columns, Home home, ListWish wish) {
        String query = "select x from " + from + columns.where(wish) + columns.order(wish);
        return columns.rows(inStore(em.createQuery(query, type), from, home), wish);
    }

    /** How many rows the wish's filters leave. */
    public long count(String from, ListColumns columns, Home home, ListWish wish) {
        String query = "select count(x) from " + from + columns.where(wish);
        return columns.count(inStore(em.createQuery(query, Long.class), from, home), wish);
    }

    private static <T> TypedQuery<T> inStore(TypedQuery<T> query, String from, Home home) {
        return from.contains(":store") ? query.setParameter("store", home.storeCode()) : query;
    }

    public void add(Object record) {
        em.persist(record);
    }
}
