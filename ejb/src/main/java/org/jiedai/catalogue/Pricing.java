package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.handoff.LineItem;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Prices work by what a store asks today (A3, R7, R14). */
@ApplicationScoped
public class Pricing {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Models models;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    /**
     * The lines for these operations on a car, numbered from the first number given.
     *
     * @param modelCode the car's model, null if the list does not know it
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}
     */
    public List<LineItem> lines(
            String storeCode, String modelCode, int firstLineNo, List<String> operationCodes, Payer payer) {
        Store store = stores.get(storeCode);
        CarWork work = new CarWork(catalogue, models.works(modelCode));
        LocalDate today = LocalDate.ofInstant(clock.instant(), store.zone());
        return new PriceList(work, tariffs.of(store, today, work.partCodes(operationCodes)))
                .lines(firstLineNo, operationCodes, payer);
    }
}
