package org.jiedai.store;

import java.util.Set;

/** A store on the administrator's page. */
public record StoreCard(
        String code,
        int version,
        StoreDetails details,
        Reminding reminding,
        int idleMinutes,
        Set<StoreSetting> asGroup) {

    /** What a page shows of a store. */
    public static StoreCard of(Store store) {
        return new StoreCard(
                store.code(),
                store.version(),
                new StoreDetails(
                        store.name(),
                        store.nameEn(),
                        store.groupName(),
                        store.phone(),
                        store.address(),
                        store.taxNumber(),
                        store.homeProvince(),
                        store.labourRate(),
                        store.opens(),
                        store.closes(),
                        store.slotMinutes(),
                        store.followUpDays(),
                        store.ringSeconds()),
                store.reminding(),
                store.idleMinutes(),
                store.asGroup());
    }
}
