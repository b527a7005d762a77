package org.jiedai.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/** Writes the histories of the records that a transaction works on; nothing that was done is committed without it. */
@ApplicationScoped
public class JpaHistories {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Called at the end of every verb, in its transaction. */
    public void write() {
        if (transaction.getResource(JpaHistories.class) instanceof Opened opened) {
            opened.records.forEach(record -> record.takeNewActs().forEach(em::persist));
        }
    }

    /** A record that the transaction has read or made. */
    public void open(Aggregate record) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            opened().records.add(record);
        }
    }

    private Opened opened() {
        if (transaction.getResource(JpaHistories.class) instanceof Opened opened) {
            return opened;
        }
        Opened opened = new Opened();
        transaction.putResource(JpaHistories.class, opened);
        transaction.registerInterposedSynchronization(opened);
        return opened;
    }

    /** The records of one transaction, and the guard against a way in that writes no history. */
    private static final class Opened implements Synchronization {
        private final List<Aggregate> records = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            records.stream()
                    .filter(record -> !record.takeNewActs().isEmpty())
                    .findFirst()
                    .ifPresent(record -> {
                        throw new IllegalStateException("The history of " + record.subject() + " was not written");
                    });
        }

        @Override
        public void afterCompletion(int status) {
            // Written, or undone with everything else.
        }
    }
}
