package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceList;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.LineItem;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Actor;
import org.jiedai.store.Stores;

/** What a booking sets in motion, and what giving it back takes away: hand-offs, reminders, notices. */
@ApplicationScoped
public class Booking {
    private static final Duration MISSED_LATELY = Duration.ofDays(1);

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

    @Inject
    private StoreCalls calls;

    @Inject
    private ClosedDays closedDays;

    void announce(Appointment appointment, boolean backOrder, Actor actor, Instant at) {
        Slot slot = appointment.slot();
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
                lines(appointment),
                backOrder,
                slot.endOverDays()));
        remind(appointment, at);
        tell(appointment, NoticeKind.APPOINTMENT_CONFIRMED, at);
    }

    void moved(Appointment appointment, Instant before, boolean backOrder, String reason, Actor actor, Instant at) {
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
                reason,
                lines(appointment),
                backOrder,
                slot.endOverDays()));
        // The customer comes when he was told to; who receives him and where his car stands is not his business.
        if (!slot.start().equals(before)) {
            newTime(appointment, actor, at);
        }
    }

    void changed(Appointment appointment, Instant before, boolean backOrder, String reason, Actor actor, Instant at) {
        tellDesks(appointment, backOrder, reason, actor, at);
        if (appointment.slot().start().equals(before)) {
            tell(appointment, NoticeKind.APPOINTMENT_CONFIRMED, at);
        } else {
            newTime(appointment, actor, at);
        }
    }

    /** The desks prepare it anew, with whatever parts are there; that the customer missed his time he need not read any more. */
    void reinstated(Appointment appointment, String reason, Actor actor, Instant at) {
        tellDesks(appointment, true, reason, actor, at);
        notices.unsent(appointment.number().value()).stream()
                .filter(notice -> notice.kind() == NoticeKind.APPOINTMENT_MISSED)
                .forEach(notice -> notice.lapse(at));
    }

    private void tellDesks(Appointment appointment, boolean backOrder, String reason, Actor actor, Instant at) {
        Slot slot = appointment.slot();
        handOffs.post(new AppointmentChanged(
                UUID.randomUUID(),
                appointment.storeCode(),
                appointment.number().value(),
                at,
                actor.login(),
                slot.start(),
                slot.minutes(),
                slot.advisor(),
                slot.bay(),
                slot.technician(),
                lines(appointment),
                backOrder,
                reason,
                slot.endOverDays()));
    }

    private void newTime(Appointment appointment, Actor actor, Instant at) {
        answered(appointment, ReminderOutcome.NEW_TIME, actor, at);
        remind(appointment, at);
        tell(appointment, NoticeKind.APPOINTMENT_MOVED, at);
    }

    private List<LineItem> lines(Appointment appointment) {
        return new PriceList(catalogue, stores.get(appointment.storeCode()).labourRate())
                .lines(1, appointment.operationCodes(), Payer.CUSTOMER);
    }

    void cancelled(Appointment appointment, String reason, Actor actor, Instant at) {
        answered(appointment, ReminderOutcome.CANCELLED, actor, at);
        giveBack(appointment, reason, actor, at);
        tell(appointment, NoticeKind.APPOINTMENT_CANCELLED, at);
    }

    /** Who did not come is told that his time is given back, unless the door was closed; not next week, after days without the server. */
    void missed(Appointment appointment, Actor actor, Instant at) {
        giveBack(appointment, "AppointmentState." + appointment.state(), actor, at);
        if (!isClosedThen(appointment)) {
            notices.write(notice(appointment, NoticeKind.APPOINTMENT_MISSED, at)
                    .usefulUntil(appointment.slot().start().plus(MISSED_LATELY)));
        }
    }

    // Nobody is told to come to a closed door, nor blamed for not having come: he stands on the list of who is to be
    // called.
    private boolean isClosedThen(Appointment appointment) {
        return closedDays.closed(appointment.storeCode(), appointment.slot().start());
    }

    private void giveBack(Appointment appointment, String reason, Actor actor, Instant at) {
        holds.release(appointment.number());
        reminders.drop(appointment.number());
        handOffs.post(new AppointmentReleased(
                UUID.randomUUID(), appointment.storeCode(), appointment.number().value(), at, actor.login(), reason));
    }

    /** A customer on the call list is reminded with the booking; the notice goes out with the raising, or not at all. */
    void raised(Reminder reminder, Appointment appointment, Instant at) {
        if (!reminder.tooLate() && appointment.state() == AppointmentState.BOOKED && !isClosedThen(appointment)) {
            notices.write(notice(appointment, reminder.kind().notice(), at)
                    .usefulUntil(appointment.slot().start()));
        }
    }

    // The old time is nobody's business any more: neither on the call list, nor to be raised, nor to be sent.
    private void answered(Appointment appointment, ReminderOutcome outcome, Actor actor, Instant at) {
        reminders.raised(appointment.number()).forEach(reminder -> reminder.settle(outcome, actor.login(), at));
        reminders.drop(appointment.number());
        notices.unsent(appointment.number().value()).stream()
                .filter(notice -> notice.kind().reminds())
                .forEach(notice -> notice.lapse(at));
    }

    // A reminder whose moment has passed when the booking is made would only annoy; so would two at once, where calling
    // hours move both to the same evening.
    private void remind(Appointment appointment, Instant at) {
        Instant start = appointment.slot().start();
        Instant last = at;
        for (ReminderKind kind : ReminderKind.values()) {
            Instant due = calls.due(appointment.storeCode(), kind, start);
            if (due.isAfter(last)) {
                reminders.add(new Reminder(appointment.storeCode(), appointment.number(), kind, due, start));
                last = due;
            }
        }
    }

    private void tell(Appointment appointment, NoticeKind kind, Instant at) {
        notices.write(notice(appointment, kind, at));
    }

    private static Notice notice(Appointment appointment, NoticeKind kind, Instant at) {
        return new Notice(
                appointment.storeCode(),
                appointment.number().value(),
                appointment.recipient(),
                kind,
                Map.of("time", appointment.slot().start().toString()),
                at);
    }
}
