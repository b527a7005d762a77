package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.VehicleNo;

/** The booking register in the database. */
@ApplicationScoped
public class JpaAppointments extends JpaRepository<Appointment, AppointmentNo> implements Appointments {
    public JpaAppointments() {
        super(Appointment.class);
    }

    @Override
    public List<Overdue> overdue(String storeCode, Instant before, int skip, int most) {
        return em.createQuery("""
                                select new org.jiedai.appointment.Overdue(a.storeCode, a.number, a.slotStart)
                                from Appointment a
                                where a.storeCode = :store and a.state = :booked and a.slotStart < :before
                                order by a.slotStart, a.id""", Overdue.class)
                .setParameter("store", storeCode)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("before", before)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Promised> promised(String storeCode, Instant after) {
        return em.createQuery("""
                                select new org.jiedai.appointment.Promised(a.number, a.slotStart, a.minutes,
                                a.slotEnd, a.advisor, a.technician, a.bay)
                                from Appointment a
                                where a.storeCode = :store and a.state = :booked and a.slotStart > :after
                                order by a.slotStart, a.id""", Promised.class)
                .setParameter("store", storeCode)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("after", after)
                .getResultList();
    }

    @Override
    public List<Appointment> bookedFor(String storeCode, VehicleNo car) {
        return all(em.createQuery("""
                                select a
                                from Appointment a
                                where a.storeCode = :store and a.visitor.vehicleNo = :car and a.state = :booked
                                order by a.slotStart, a.id""", Appointment.class)
                .setParameter("store", storeCode)
                .setParameter("car", car)
                .setParameter("booked", AppointmentState.BOOKED));
    }

    @Override
    public List<Appointment> promisedTo(String login, String storeCode) {
        return all(em.createQuery("""
                                select a
                                from Appointment a
                                where a.state = :booked and (a.advisor = :login or a.technician = :login)
                                and (:store is null or a.storeCode = :store)
                                order by a.slotStart, a.id""", Appointment.class)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("login", login)
                .setParameter("store", storeCode));
    }
}
