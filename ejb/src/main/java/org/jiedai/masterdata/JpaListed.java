package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The codes in a column that are on record; a row that names another is wrong.
     *
     * @param type whose code it is
     */
    public Set<String> codes(Class<?> type, List<SheetRow> rows, String column) {
        Set<String> named = rows.stream()
                .map(row -> row.text(column))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        Set<String> known = codes(type, named);
        rows.stream()
                .filter(row -> !row.text(column).isEmpty() && !known.contains(row.text(column)))
                .forEach(row -> row.isWrong(column, ImportRule.NOT_ON_RECORD.broken(row.text(column))));
        return known;
    }

    /** Those of these codes that are on record. */
    Set<String> codes(Class<?> type, Collection<String> named) {
        return named.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select x.code from " + type.getSimpleName()
                                        + " x where x.code in :codes order by x.code",
                                String.class)
                        .setParameter("codes", named)
                        .getResultList());
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
