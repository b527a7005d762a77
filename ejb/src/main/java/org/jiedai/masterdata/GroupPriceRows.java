package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jiedai.store.Store;

/** The rows of the group's price lists. */
@Dependent
public class GroupPriceRows extends PriceRows {
    @Inject
    GroupPriceRows(JpaListed listed) {
        super(listed);
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.PART_PRICES;
    }

    @Override
    String place(Home home) {
        return Store.GROUP;
    }

    @Override
    String from() {
        return "PartPrice x where x.storeCode = '" + Store.GROUP + "'";
    }
}
