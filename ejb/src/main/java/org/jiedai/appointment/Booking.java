package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Pricing;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.LineItem;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.Stamp;

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
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private ReminderTimes calls;

    @Inject
    private ClosedDays closedDays;

    void announce(Appointment appointment, boolean backOrder, Stamp by) {
        handOffs.post(word(appointment, backOrder, by).booked());
        remind(appointment, by.at());
        tell(appointment, NoticeKind.APPOINTMENT_CONFIRMED, by.at());
    }

    void moved(Appointment appointment, Instant before, boolean backOrder, String reason, Stamp by) {
        handOffs.post(word(appointment, backOrder, by).moved(reason));
        // The customer comes when they were told to; who receives them and where their car stands is not their
        // business.
        if (!appointment.slot().start().equals(before)) {
            newTime(appointment, by);
        }
    }

    void changed(Appointment appointment, Instant before, boolean backOrder, String reason, Stamp by) {
        handOffs.post(word(appointment, backOrder, by).changed(reason));
        if (appointment.slot().start().equals(before)) {
            tell(appointment, NoticeKind.APPOINTMENT_CONFIRMED, by.at());
        } else {
            newTime(appointment, by);
        }
    }

    /**
     * The desks prepare it anew, with whatever parts are there; that the customer missed their time they need not read
     * any more.
     */
    void reinstated(Appointment appointment, String reason, Stamp by) {
        handOffs.post(word(appointment, true, by).changed(reason));
        notices.unsent(appointment.number().value()).stream()
                .filter(notice -> notice.kind() == NoticeKind.APPOINTMENT_MISSED)
                .forEach(notice -> notice.lapse(by.at()));
    }

    private void newTime(Appointment appointment, Stamp by) {
        answered(appointment, ReminderOutcome.NEW_TIME, by);
        remind(appointment, by.at());
        tell(appointment, NoticeKind.APPOINTMENT_MOVED, by.at());
    }

    private AppointmentWord word(Appointment appointment, boolean backOrder, Stamp by) {
        String model = models.of(appointment.visitor().vehicleNo());
        List<LineItem> lines = pricing.lines(appointment.storeCode(), model, appointment.work());
        return new AppointmentWord(appointment, lines, backOrder, by);
    }

    void cancelled(Appointment appointment, String reason, Stamp by) {
        answered(appointment, ReminderOutcome.CANCELLED, by);
        giveBack(appointment, reason, by);
        tell(appointment, NoticeKind.APPOINTMENT_CANCELLED, by.at());
    }

    /**
     * Who did not come is told that their time is given back, unless the door was closed; not next week, after days
     * without the server.
     */
    void missed(Appointment appointment, Stamp by) {
        giveBack(appointment, "AppointmentState." + appointment.state(), by);
        if (!isClosedThen(appointment)) {
            notices.write(notice(appointment, NoticeKind.APPOINTMENT_MISSED, by.at())
                    .usefulUntil(appointment.slot().start().plus(MISSED_LATELY)));
        }
    }

    // Nobody is told to come to a closed door, nor blamed for not having come: they stand on the list of who is to be
    // called.
    private boolean isClosedThen(Appointment appointment) {
        return closedDays.closed(appointment.storeCode(), appointment.slot().start());
    }

    private void giveBack(Appointment appointment, String reason, Stamp by) {
        holds.release(appointment.number());
        reminders.drop(appointment.number());
        handOffs.post(AppointmentWord.released(appointment, reason, by));
    }

    /**
     * A customer on the call list is reminded with the booking; the notice goes out with the raising, or not at all.
     */
    void raised(Reminder reminder, Appointment appointment, Instant at) {
        if (!reminder.tooLate() && appointment.state() == AppointmentState.BOOKED && !isClosedThen(appointment)) {
            notices.write(notice(appointment, reminder.kind().notice(), at)
                    .usefulUntil(appointment.slot().start()));
        }
    }

    // The old time is nobody's business any more: neither on the call list, nor to be raised, nor to be sent.
    private void answered(Appointment appointment, ReminderOutcome outcome, Stamp by) {
        reminders.raised(appointment.number()).forEach(reminder -> reminder.settle(outcome, by.login(), by.at()));
        reminders.drop(appointment.number());
        notices.unsent(appointment.number().value()).stream()
                .filter(notice -> notice.kind().reminds())
                .forEach(notice -> notice.lapse(by.at()));
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
                Recipient.of(appointment.visitor()),
                kind,
                Map.of("time", appointment.slot().start().toString()),
                at);
    }
}
