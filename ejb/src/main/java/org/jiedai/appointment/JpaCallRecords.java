package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;

/** Calls in the database. */
@ApplicationScoped
public class JpaCallRecords extends JpaRepository<CallRecord, RecordNo> implements CallRecords {
    public JpaCallRecords() {
        super(CallRecord.class);
    }

    @Override
    public Optional<CallRecord> heard(String storeCode, String callId) {
        return one(em.createQuery(
                        "select c from CallRecord c where c.storeCode = :store and c.callId = :call", CallRecord.class)
                .setParameter("store", storeCode)
                .setParameter("call", callId));
    }
}
