package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiedai.handoff.Changes;
import org.jiedai.store.Store;
import org.jiedai.store.StoresChanged;

/** What a store says of itself is kept in memory by every node: each is told when it has become otherwise. */
@ApplicationScoped
public class StoreMemory {
    @Inject
    private Changes changes;

    void changed(@Observes StoresChanged changed) {
        changes.afterCommit(Store.GROUP);
        changed.codes().forEach(changes::afterCommit);
    }
}
