package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jiedai.store.Store;

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
}
