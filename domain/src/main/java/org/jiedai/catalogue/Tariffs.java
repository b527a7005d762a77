package org.jiedai.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import org.jiedai.store.Store;

/** What the stores ask. */
public interface Tariffs {
    /** Of a store on a day, for these parts. */
    Tariff of(Store store, LocalDate day, Collection<String> partCodes);
}
