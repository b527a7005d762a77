package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the relay right after a commit; many commits at once wake it once. */
@ApplicationScoped
public class RelayBell {
    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Relay relay;

    private final AtomicBoolean ringing = new AtomicBoolean();

    void ringAfterCommit() {
        if (transaction.getResource(RelayBell.class) == null) {
            transaction.putResource(RelayBell.class, true);
            transaction.registerInterposedSynchronization(new Ring());
        }
    }

    private void ring() {
        if (ringing.compareAndSet(false, true)) {
            executor.execute(() -> {
                ringing.set(false);
                relay.carry();
            });
        }
    }

    private final class Ring implements Synchronization {
        @Override
        public void beforeCompletion() {
            // The relay may only see what is committed.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                ring();
            }
        }
    }
}
