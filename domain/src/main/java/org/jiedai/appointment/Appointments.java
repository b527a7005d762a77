package org.jiedai.appointment;

import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Repository;
import org.jiedai.shared.VehicleNo;

/** The booking register. */
public interface Appointments extends Repository<Appointment, AppointmentNo> {

    /** Those still booked whose slot began before a moment, oldest first, without so many of the first; not locked. */
    List<Overdue> overdue(String storeCode, Instant before, int skip, int most);

    /** What is booked after a moment, by time. */
    List<Promised> promised(String storeCode, Instant after);

    /** The bookings with which a car is still to come. */
    List<Appointment> bookedFor(String storeCode, VehicleNo car);

    /**
     * What is booked and whom this person is to receive, or on which car they are to work, by time.
     *
     * @param storeCode null for all stores
     */
    List<Appointment> promisedTo(String login, String storeCode);
}
