package org.jiedai.appointment;

import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Repository;

/** The booking register. */
public interface Appointments extends Repository<Appointment, AppointmentNo> {}
