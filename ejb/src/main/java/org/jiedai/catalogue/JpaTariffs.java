package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jiedai.store.Store;
import org.jiedai.store.StoreCopied;

/** The stores' prices in the database. Only what may hold on the day is read, however long prices are kept. */
@ApplicationScoped
public class JpaTariffs implements Tariffs {
    private static final String ON_DAY = " and x.term.active = true and x.term.validFrom <= :day"
            + " and (x.term.validUntil is null or x.term.validUntil >= :day)";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Tariff of(Store store, LocalDate day, Collection<String> partCodes) {
        return new Tariff(day, store.labourRate(), rates(store, day), prices(store, day, partCodes));
    }

    private List<LabourRate> rates(Store store, LocalDate day) {
        return em.createQuery("select x from LabourRate x where x.storeCode = :store" + ON_DAY, LabourRate.class)
                .setParameter("store", store.code())
                .setParameter("day", day)
                .getResultList();
    }

    private List<PartPrice> prices(Store store, LocalDate day, Collection<String> partCodes) {
        return partCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select x from PartPrice x where x.partCode in :parts and x.storeCode in :stores"
                                        + ON_DAY,
                                PartPrice.class)
                        .setParameter("parts", partCodes)
                        .setParameter("stores", List.of(store.code(), Store.GROUP))
                        .setParameter("day", day)
                        .getResultList();
    }

    /** A store like another has its labour rates and its prices, with their days. */
    void copy(@Observes StoreCopied copied) {
        for (String sql : List.of("""
                insert into labour_rate \
                (id, store_code, trade, payer, valid_from, valid_until, amount, active) \
                select nextval(jiedai_id), ?, r.trade, r.payer, r.valid_from, r.valid_until, r.amount, r.active \
                from labour_rate r \
                where r.store_code = ?""", """
                insert into part_price \
                (id, store_code, part_code, payer, valid_from, valid_until, amount, active) \
                select nextval(jiedai_id), ?, p.part_code, p.payer, p.valid_from, p.valid_until, p.amount, p.active \
                from part_price p \
                where p.store_code = ?""")) {
            em.createNativeQuery(sql)
                    .setParameter(1, copied.to())
                    .setParameter(2, copied.from())
                    .executeUpdate();
        }
    }
}
