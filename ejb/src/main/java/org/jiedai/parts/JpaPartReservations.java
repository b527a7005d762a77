package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    public List<PartReservation> takeOver(UUID handOff) {
        List<PartReservation> all = em.createQuery(
                        "select r from PartReservation r where r.messageId = :message", PartReservation.class)
                .setParameter("message", handOff.toString())
                .getResultList();
        all.forEach(em::remove);
        return all;
    }

    @Override
    public Map<String, Integer> promised(AppointmentNo appointmentNo) {
        Map<String, Integer> promised = new HashMap<>();
        sum(
                "select r.partCode, r.quantity from PartReservation r where r.appointmentNo = :no",
                appointmentNo,
                promised);
        sum(
                "select l.partCode, l.reserved from PickTask t join t.lines l where t.number = :no",
                appointmentNo,
                promised);
        return promised;
    }

    private void sum(String question, AppointmentNo appointmentNo, Map<String, Integer> promised) {
        em.createQuery(question, Object[].class)
                .setParameter("no", appointmentNo)
                .getResultList()
                .forEach(row -> promised.merge((String) row[0], (Integer) row[1], Integer::sum));
    }
}
