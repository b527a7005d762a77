package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;

/** Number series counted in the database; a number is used up only if its transaction commits. */
@ApplicationScoped
public class JpaNumbers implements Numbers {
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Stores stores;

    @Override
    public String next(NumberSeries series, String storeCode, Instant at) {
        if (!series.dated()) {
            return "%s-%s-%05d".formatted(series, storeCode, count(series, storeCode, UNDATED));
        }
        LocalDate day = stores.get(storeCode).dayOf(at);
        return "%s-%s-%s-%04d"
                .formatted(
                        series, storeCode, day.format(DateTimeFormatter.BASIC_ISO_DATE), count(series, storeCode, day));
    }

    private long count(NumberSeries series, String storeCode, LocalDate day) {
        Object last = em.createNativeQuery("""
                        insert into number_series values (?, ?, ?, 1) \
                        on duplicate key update last = last + 1 \
                        returning last""")
                .setParameter(1, series.name())
                .setParameter(2, storeCode)
                .setParameter(3, day)
                .getSingleResult();
        return ((Number) last).longValue();
    }
}
