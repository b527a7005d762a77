package org.jiedai.appointment;

import java.util.List;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.handoff.BookedSlot;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Stamp;

/**
 * What an appointment tells the other desks when something was done to it.
 *
 * @param lines what is to be done, at today's prices
 * @param backOrder whether the customer agreed to come although parts are still to be ordered
 */
public record AppointmentWord(Appointment appointment, List<LineItem> lines, boolean backOrder, Stamp by) {

    /** A slot is promised; workshop and parts prepare it (A6). */
    public AppointmentBooked booked() {
        return new AppointmentBooked(
                Cover.of(appointment, by),
                new Contact(
                        appointment.visitor().customerName(),
                        appointment.visitor().phone().value()),
                new Car(appointment.visitor().plate(), appointment.visitor().vehicle()),
                slot(),
                appointment.slot().advisor(),
                lines,
                backOrder);
    }

    /** It has a new time, advisor or bay (A9). */
    public AppointmentMoved moved(String reason) {
        return new AppointmentMoved(Cover.of(appointment, by), slot(), reason, lines, backOrder);
    }

    /** Other work is wanted, perhaps at another time (A6). */
    public AppointmentChanged changed(String reason) {
        return new AppointmentChanged(
                Cover.of(appointment, by), slot(), appointment.slot().advisor(), lines, backOrder, reason);
    }

    /** What was held for it is given back (A9). */
    public static AppointmentReleased released(Appointment appointment, String reason, Stamp by) {
        return new AppointmentReleased(Cover.of(appointment, by), reason);
    }

    private BookedSlot slot() {
        Slot slot = appointment.slot();
        return new BookedSlot(slot.start(), slot.minutes(), slot.bay(), slot.technician(), slot.endOverDays());
    }
}
