package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.JpaRepository;

/** The booking register in the database. */
@ApplicationScoped
public class JpaAppointments extends JpaRepository<Appointment, AppointmentNo> implements Appointments {
    public JpaAppointments() {
        super(Appointment.class);
    }

    @Override
    public List<Overdue> overdue(String storeCode, Instant before, int skip, int most) {
        return em.createQuery(
                        "select new org.jiedai.appointment.Overdue(a.storeCode, a.number, a.slotStart) from Appointment a"
                                + " where a.storeCode = :store and a.state = :booked and a.slotStart < :before"
                                + " order by a.slotStart, a.id",
                        Overdue.class)
                .setParameter("store", storeCode)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("before", before)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }
}
