package org.jiedai.parts;

import java.util.Optional;

/** What lies where in a store. */
public interface Stock {

    /** The part's stock, locked until the transaction ends: nobody else reserves or issues it meanwhile. */
    Optional<StockItem> lock(String storeCode, String partCode);

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#NOT_STOCKED} */
    default StockItem locked(String storeCode, String partCode) {
        return lock(storeCode, partCode).orElseThrow(() -> PartsRule.NOT_STOCKED.broken(partCode));
    }
}
