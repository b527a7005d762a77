package org.jiedai.masterdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins the work on a file when its row is committed, in a thread of this node: whoever asked for it may go. */
@ApplicationScoped
public class ImportBell {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportWork work;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportBegins begins) {
        executor.execute(() -> work.work(begins.number()));
    }
}
