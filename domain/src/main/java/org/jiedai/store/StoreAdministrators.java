package org.jiedai.store;

import java.util.List;

/** Who may change which store; the people themselves are the staff's matter. */
public interface StoreAdministrators {

    /** The stores that the caller administers. */
    List<String> administered();

    /** The caller administers this new store. */
    void administer(StoreCode opened);
}
