package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.shared.AppointmentNo;

/** Reservations in the database. */
@ApplicationScoped
public class JpaPartReservations implements PartReservations {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(PartReservation reservation) {
        em.persist(reservation);
    }

    @Override
    public List<PartReservation> takeOver(AppointmentNo appointmentNo) {
        List<PartReservation> all = em.createQuery(
                        "select r from PartReservation r where r.appointmentNo = :no", PartReservation.class)
                .setParameter("no", appointmentNo)
                .getResultList();
        all.forEach(em::remove);
        return all;
    }
}
