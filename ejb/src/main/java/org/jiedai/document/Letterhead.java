package org.jiedai.document;

import org.jiedai.store.Store;

/** Who gives out a paper. */
public record Letterhead(String name, String group, String address, String phone, String taxNumber) {
    Letterhead(Store store, String language) {
        this(
                "zh".equals(language) ? store.name() : store.nameEn(),
                store.groupName(),
                store.address(),
                store.phone(),
                store.taxNumber());
    }
}
