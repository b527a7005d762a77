package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.VehicleNo;

/**
 * A booking of a car that was found, still to come or not finished.
 *
 * @param slotStart null if no time was chosen yet
 */
public record OpenBooking(VehicleNo vehicleNo, AppointmentNo number, AppointmentState state, Instant slotStart)
        implements Serializable {}
