package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.SharedRule;

/** Stores in the database. */
@ApplicationScoped
public class JpaStores implements Stores {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Store get(String storeCode) {
        return Optional.ofNullable(em.find(Store.class, storeCode))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(storeCode));
    }

    @Override
    public OpenDays days(String storeCode, LocalDate from, LocalDate to) {
        return new OpenDays(
                get(storeCode),
                between("select d from StoreDay d where d.storeCode = :store and", StoreDay.class, from, to)
                        .setParameter("store", storeCode)
                        .getResultList(),
                between("select d from NationalDay d where", NationalDay.class, from, to)
                        .getResultList());
    }

    private <D> TypedQuery<D> between(String days, Class<D> type, LocalDate from, LocalDate to) {
        return em.createQuery(days + " d.day between :from and :to", type)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    @Override
    public Optional<StoreDay> day(String storeCode, LocalDate day) {
        return Optional.ofNullable(em.find(StoreDay.class, new StoreDay.Key(storeCode, day)));
    }

    @Override
    public List<Bay> everyBay(String storeCode) {
        return em.createQuery("select b from Bay b where b.storeCode = :store order by b.id", Bay.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public List<Store> all() {
        return em.createQuery("select s from Store s order by s.code", Store.class)
                .getResultList();
    }

    @Override
    public void add(StoreDay day) {
        em.persist(day);
    }

    @Override
    public void remove(StoreDay day) {
        em.remove(day);
    }

    @Override
    public void add(Store store) {
        em.persist(store);
    }

    void copy(@Observes StoreCopied copied) {
        em.createNativeQuery("""
                insert into bay (id, store_code, code, kind, active) \
                select nextval(jiedai_id), ?, b.code, b.kind, b.active \
                from bay b \
                where b.store_code = ?""")
                .setParameter(1, copied.to())
                .setParameter(2, copied.from())
                .executeUpdate();
    }
}
