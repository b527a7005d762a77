package org.jiedai.parts;

import java.time.LocalDate;
import org.jiedai.shared.AppointmentNo;

/** A part of an appointment with where it lies. */
public record PickItem(
        AppointmentNo task,
        String partCode,
        String name,
        int quantity,
        int reserved,
        int drawn,
        boolean picked,
        String bin,
        LocalDate expectedOn) {

    /** Whether it is not needed any more and is to be laid back. */
    public boolean dropped() {
        return quantity == 0;
    }

    public int missing() {
        return quantity - reserved - drawn;
    }
}
