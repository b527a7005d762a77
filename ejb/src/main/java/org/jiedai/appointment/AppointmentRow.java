package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;

/** A booking on the register's list. */
public record AppointmentRow(
        AppointmentNo number,
        int version,
        AppointmentState state,
        String plate,
        String customerName,
        Phone phone,
        String vehicle,
        Instant slotStart,
        int minutes,
        String advisor,
        String bay,
        String technician,
        boolean planned,
        PartsReadiness parts,
        String shelfPlace,
        LocalDate partsExpectedOn)
        implements Serializable {

    /** Whether everything is prepared (A9). */
    public boolean ready() {
        return planned && parts == PartsReadiness.SHELVED && advisor != null;
    }
}
