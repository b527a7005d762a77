package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Utc;

/** When advisors were called, in the database. */
@ApplicationScoped
public class JpaLastCalls implements LastCalls {
    /** Nobody's row: it is there for every store, whoever works there, and is what is locked. */
    private static final String NOBODY = "";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void lock(String storeCode) {
        em.createNativeQuery("""
                insert into duty (store_code, staff_login, turn) \
                values (?, ?, 0) \
                on duplicate key update turn = turn""")
                .setParameter(1, storeCode)
                .setParameter(2, NOBODY)
                .executeUpdate();
    }

    @Override
    public Map<String, Instant> of(String storeCode) {
        List<?> rows = em.createNativeQuery("""
                select staff_login, last_called \
                from duty \
                where store_code = ? and staff_login <> ? \
                order by turn, staff_login""")
                .setParameter(1, storeCode)
                .setParameter(2, NOBODY)
                .getResultList();
        Map<String, Instant> called = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> called.put((String) row[0], Utc.stored(row[1])));
        return called;
    }

    @Override
    public void called(String storeCode, String advisor, Instant at) {
        em.createNativeQuery("""
                insert into duty (store_code, staff_login, turn, last_called) \
                values (?, ?, 0, ?) \
                on duplicate key update last_called = values(last_called)""")
                .setParameter(1, storeCode)
                .setParameter(2, advisor)
                .setParameter(3, Utc.of(at))
                .executeUpdate();
    }
}
