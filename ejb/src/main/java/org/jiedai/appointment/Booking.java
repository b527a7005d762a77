package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceList;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.handoff.HandOffs;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Actor;
import org.jiedai.store.Stores;

/** What a booking sets in motion, and what giving it back takes away: hand-offs, reminders, notices. */
@ApplicationScoped
public class Booking {
    @Inject
    private Reminders reminders;

    @Inject
    private SlotHolds holds;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Notices notices;

    @Inject
    private Stores stores;

    @Inject
    private Catalogue catalogue;

    void announce(Appointment appointment, boolean backOrder, Actor actor, Instant at) {
        Slot slot = appointment.slot();
        PriceList prices =
                new PriceList(catalogue, stores.get(appointment.storeCode()).labourRate());
        handOffs.post(new AppointmentBooked(
                UUID.randomUUID(),
                appointment.storeCode(),
                appointment.number().value(),
                at,
                actor.login(),
                appointment.customerName(),
                appointment.phone().value(),
                appointment.plate(),
                appointment.vehicle(),
                slot.start(),
                slot.minutes(),
                slot.advisor(),
                slot.bay(),
                slot.technician(),
                prices.lines(1, appointment.operationCodes(), Payer.CUSTOMER),
                backOrder));
        remind(appointment, at);
        tell(appointment, NoticeKind.APPOINTMENT_CONFIRMED, slot.start().toString(), at);
    }

    void moved(Appointment appointment, String reason, Actor actor, Instant at) {
        Slot slot = appointment.slot();
        handOffs.post(new AppointmentMoved(
                UUID.randomUUID(),
                appointment.storeCode(),
                appointment.number().value(),
                at,
                actor.login(),
                slot.start(),
                slot.minutes(),
                slot.bay(),
                slot.technician(),
                reason));
        reminders.drop(appointment.number());
        remind(appointment, at);
        tell(appointment, NoticeKind.APPOINTMENT_MOVED, slot.start().toString(), at);
    }

    void giveBack(Appointment appointment, String reason, Actor actor, Instant at) {
        holds.release(appointment.number());
        reminders.drop(appointment.number());
        handOffs.post(new AppointmentReleased(
                UUID.randomUUID(), appointment.storeCode(), appointment.number().value(), at, actor.login(), reason));
        tell(appointment, NoticeKind.APPOINTMENT_CANCELLED, reason, at);
    }

    // A reminder whose moment has passed when the booking is made would only annoy.
    private void remind(Appointment appointment, Instant at) {
        for (ReminderKind kind : ReminderKind.values()) {
            Reminder reminder = new Reminder(
                    appointment.storeCode(),
                    appointment.number(),
                    kind,
                    appointment.slot().start());
            if (reminder.dueAt().isAfter(at)) {
                reminders.add(reminder);
            }
        }
    }

    private void tell(Appointment appointment, NoticeKind kind, String details, Instant at) {
        notices.write(new Notice(
                appointment.storeCode(), appointment.number().value(), appointment.phone(), kind, details, at));
    }
}
