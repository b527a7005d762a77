package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.JpaRepository;

/** The booking register in the database. */
@ApplicationScoped
public class JpaAppointments extends JpaRepository<Appointment, AppointmentNo> implements Appointments {
    public JpaAppointments() {
        super(Appointment.class);
    }
}
