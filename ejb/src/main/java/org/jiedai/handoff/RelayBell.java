package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wakes the relay right after a commit. It runs in one thread of this node at a time; what is posted meanwhile makes it
 * go once more, however many commits rang.
 */
@ApplicationScoped
public class RelayBell {
    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Relay relay;

    private final AtomicInteger rings = new AtomicInteger();

    void ringAfterCommit() {
        if (transaction.getResource(RelayBell.class) == null) {
            transaction.putResource(RelayBell.class, true);
            transaction.registerInterposedSynchronization(new Ring());
        }
    }

    /** Now: something may lie there. */
    void ring() {
        if (rings.getAndIncrement() == 0) {
            executor.execute(this::answer);
        }
    }

    private void answer() {
        int heard;
        do {
            heard = rings.get();
            carry();
        } while (!rings.compareAndSet(heard, 0));
    }

    // Whatever goes wrong, the next ring must be heard.
    private void carry() {
        try {
            relay.carry();
        } catch (RuntimeException e) {
            rings.set(0);
            throw e;
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
