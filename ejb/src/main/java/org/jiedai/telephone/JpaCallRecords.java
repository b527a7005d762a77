package org.jiedai.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Utc;

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

    @Override
    public Optional<CallRecord> registeredBy(String storeCode, UUID form) {
        return one(em.createQuery(
                        "select c from CallRecord c where c.storeCode = :store and c.formId = :form", CallRecord.class)
                .setParameter("store", storeCode)
                .setParameter("form", form.toString()));
    }

    // JPQL has no word for "pass over what is locked".
    @Override
    public List<CallRecord> ringingSince(Instant moment, int most) {
        List<?> ids = em.createNativeQuery("""
                select id \
                from call_record \
                where state = 'RINGING' and changed_at <= ? \
                order by changed_at limit ? for update skip locked""")
                .setParameter(1, Utc.of(moment))
                .setParameter(2, most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : all(em.createQuery("select c from CallRecord c where c.id in :ids order by c.id", CallRecord.class)
                        .setParameter("ids", ids));
    }
}
