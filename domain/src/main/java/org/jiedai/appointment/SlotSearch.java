package org.jiedai.appointment;

import java.util.List;
import org.jiedai.shared.AppointmentNo;

/**
 * What a slot is looked for.
 *
 * @param operationCodes what is to be done
 * @param mine whose slot it will be: what this appointment holds already is free to it
 */
public record SlotSearch(String storeCode, List<String> operationCodes, AppointmentNo mine) {

    /** A booked or registered appointment's own slot. */
    public static SlotSearch of(Appointment appointment) {
        return new SlotSearch(appointment.storeCode(), appointment.operationCodes(), appointment.number());
    }
}
