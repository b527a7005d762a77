package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The turn in the database; its rows are locked, so two arrivals at once call two advisors. */
@ApplicationScoped
public class JpaTurn implements Turn {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public String call(String storeCode, Instant at) {
        List<?> queue = em.createNativeQuery("select staff_login from duty where store_code = ?"
                        + " order by last_called is not null, last_called, turn for update")
                .setParameter(1, storeCode)
                .getResultList();
        if (queue.isEmpty()) {
            return null;
        }
        String advisor = (String) queue.get(0);
        em.createNativeQuery("update duty set last_called = ? where store_code = ? and staff_login = ?")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, storeCode)
                .setParameter(3, advisor)
                .executeUpdate();
        return advisor;
    }
}
