package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells the screens of a store, after the commit and on every node, that something moved; they then fetch their list
 * anew.
 */
@ApplicationScoped
public class Changes {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private OtherNodes otherNodes;

    /** @param listener is given the store's code */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Once per transaction and store, however many acts it holds. */
    public void afterCommit(String storeCode) {
        Object key = Changes.class.getName() + storeCode;
        if (transaction.getResource(key) == null) {
            transaction.putResource(key, true);
            transaction.registerInterposedSynchronization(new Telling(storeCode));
        }
    }

    /** Something that moved is committed: the screens of this node. */
    public void tellScreens(String storeCode) {
        listeners.forEach(listener -> listener.accept(storeCode));
    }

    private final class Telling implements Synchronization {
        private final String storeCode;

        private Telling(String storeCode) {
            this.storeCode = storeCode;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do before the commit: the screens may only see what is committed.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tellScreens(storeCode);
                otherNodes.tell(storeCode);
            }
        }
    }
}
