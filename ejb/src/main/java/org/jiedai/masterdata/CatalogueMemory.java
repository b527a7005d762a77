package org.jiedai.masterdata;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.Cache;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.Part;
import org.jiedai.handoff.Changes;
import org.jiedai.store.NationalDay;
import org.jiedai.store.Store;

/**
 * Every node keeps the catalogue, the holidays and the stores in memory; what another node has changed in it is read
 * anew here.
 */
@Singleton
@Startup
public class CatalogueMemory {
    @PersistenceUnit(unitName = "jiedai")
    private EntityManagerFactory units;

    @Inject
    private Changes changes;

    @PostConstruct
    void listen() {
        changes.listen(this::forget);
    }

    private void forget(String storeCode) {
        if (storeCode.equals(Store.GROUP)) {
            Cache memory = units.getCache();
            memory.evict(Part.class);
            memory.evict(LabourOperation.class);
            memory.evict(NationalDay.class);
            memory.evict(Store.class);
        }
    }
}
