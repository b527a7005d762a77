package org.jiedai.appointment;

import java.time.Instant;
import org.jiedai.shared.AppointmentNo;

/** A booked appointment whose customer did not come before the store closed (A9). */
public record Overdue(String storeCode, AppointmentNo number, Instant slotStart) {}
