package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;

/** Holds in the database; its unique key decides between two who want the same slot. */
@ApplicationScoped
public class JpaSlotHolds implements SlotHolds {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public List<SlotHold> between(String storeCode, Instant from, Instant to) {
        return em.createQuery(
                        "select h from SlotHold h where h.storeCode = :store and h.start >= :from and h.start < :to",
                        SlotHold.class)
                .setParameter("store", storeCode)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    @Override
    public void hold(List<SlotHold> holds) {
        try {
            holds.forEach(em::persist);
            em.flush();
        } catch (PersistenceException e) {
            throw AppointmentRule.SLOT_TAKEN.broken(holds.get(0).start());
        }
    }

    @Override
    public void release(AppointmentNo appointmentNo) {
        em.createQuery("delete from SlotHold h where h.appointmentNo = :no")
                .setParameter("no", appointmentNo)
                .executeUpdate();
    }
}
