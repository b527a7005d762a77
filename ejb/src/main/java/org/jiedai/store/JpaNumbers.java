package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;

/** Number series counted in the database; a number is used up only if its transaction commits. */
@ApplicationScoped
public class JpaNumbers implements Numbers, NumberBlocks {
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Stores stores;

    @Override
    public String next(NumberSeries series, String storeCode, Instant at) {
        if (!series.dated()) {
            return undated(series, storeCode, count(series, storeCode, UNDATED));
        }
        LocalDate day = stores.get(storeCode).dayOf(at);
        return "%s-%s-%s-%04d"
                .formatted(
                        series, storeCode, day.format(DateTimeFormatter.BASIC_ISO_DATE), count(series, storeCode, day));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> take(NumberSeries series, String storeCode, int count) {
        Object last = em.createNativeQuery("""
                        insert into number_series values (?, ?, ?, ?) \
                        on duplicate key update last = last + values(last) \
                        returning last""")
                .setParameter(1, series.name())
                .setParameter(2, storeCode)
                .setParameter(3, UNDATED)
                .setParameter(4, count)
                .getSingleResult();
        long first = ((Number) last).longValue() - count + 1;
        return LongStream.range(first, first + count)
                .mapToObj(number -> undated(series, storeCode, number))
                .toList();
    }

    private static String undated(NumberSeries series, String storeCode, long number) {
        return "%s-%s-%05d".formatted(series, storeCode, number);
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
