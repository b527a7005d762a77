package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The rows of a store's own price lists. */
@Dependent
public class StorePriceRows extends PriceRows {
    @Inject
    StorePriceRows(JpaListed listed) {
        super(listed);
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.STORE_PRICES;
    }

    @Override
    String place(Home home) {
        return home.storeCode();
    }

    @Override
    String from() {
        return "PartPrice x where x.storeCode = :store";
    }
}
