package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;

/** Calls in the database. */
@ApplicationScoped
public class JpaCallRecords implements CallRecords {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(CallRecord call) {
        em.persist(call);
    }

    @Override
    public CallRecord get(RecordNo number) {
        return em.createQuery("select c from CallRecord c where c.number = :no", CallRecord.class)
                .setParameter("no", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }
}
