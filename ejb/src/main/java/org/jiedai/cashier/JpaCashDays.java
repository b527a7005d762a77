package org.jiedai.cashier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiedai.shared.JpaHistories;

/** The books of each day in the database; whoever books or closes holds the day's row until the commit. */
@ApplicationScoped
public class JpaCashDays implements CashDays {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private JpaHistories histories;

    @Override
    public CashDay openFrom(String storeCode, LocalDate day) {
        CashDay books = hold(storeCode, day);
        return books.closed() ? openFrom(storeCode, day.plusDays(1)) : books;
    }

    @Override
    public CashDay hold(String storeCode, LocalDate day) {
        // An ignored insert would take a shared lock only, and two who then want more would wait for each other.
        em.createNativeQuery("""
                insert into cash_day (id, version, store_code, number, day, state) \
                values (next value for jiedai_id, 1, ?, ?, ?, 'OPEN') \
                on duplicate key update day = day""")
                .setParameter(1, storeCode)
                .setParameter(2, CashDay.numberOf(storeCode, day).value())
                .setParameter(3, day)
                .executeUpdate();
        CashDay books = em.createQuery(
                        "select d from CashDay d where d.storeCode = :store and d.day = :day", CashDay.class)
                .setParameter("store", storeCode)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        histories.open(books);
        return books;
    }
}
