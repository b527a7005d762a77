package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.handoff.AppointmentPlanned;
import org.jiedai.handoff.Changes;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** What workshop, parts counter, reminders and the arrival make of a booked appointment (A7–A9, R2). */
@Stateless
@Audited
public class PreparationService {
    @Inject
    private Appointments appointments;

    @Inject
    private Reminders reminders;

    @Inject
    private SlotHolds holds;

    @Inject
    private SlotOffers offers;

    @Inject
    private Booking booking;

    @Inject
    private Changes changes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The customer was reminded, or it was tried (A9). Who cancels is cancelled, which answers their reminders too.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#REMINDER_SETTLED}
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR})
    public void remind(AppointmentNo number, int version, ReminderKind kind, ReminderOutcome outcome) {
        Stamp by = caller.stamp();
        appointments.get(number, version).reminded(outcome, by);
        reminders
                .open(number, kind)
                .orElseThrow(() -> AppointmentRule.REMINDER_SETTLED.broken(kind))
                .settle(outcome, by.login(), by.at());
    }

    /** The reminders that are due, oldest first, without so many of the first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> dueReminders(int skip) {
        return reminders.due(clock.instant(), skip, OneByOne.AT_ONCE);
    }

    /**
     * Puts a due reminder on the call list and writes to its customer. It fires once, also after downtime and on two
     * nodes: the row is locked, and what another node has locked is its.
     */
    @RolesAllowed(Roles.SYSTEM)
    public void raise(Long id) {
        Instant now = clock.instant();
        reminders.lock(id).ifPresent(reminder -> {
            reminder.raise(now);
            appointments
                    .find(reminder.appointmentNo())
                    .ifPresent(appointment -> booking.raised(reminder, appointment, now));
            changes.afterCommit(reminder.storeCode());
        });
    }

    /**
     * The customer is here. Their car takes bay and technician for the rest of its slot, so what is held stays held;
     * the slot of another day is given back.
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void arrive(@Observes VisitBegan visit) {
        if (visit.appointmentNo() != null) {
            Stamp by = caller.stamp();
            Appointment appointment = appointments.get(new AppointmentNo(visit.appointmentNo()));
            Slot slot = appointment.slot();
            offers.lock(appointment.storeCode(), slot.minutes(), slot.start());
            appointment.arrive(visit.repairOrderNo(), visit.ticked(), by);
            reminders.drop(appointment.number());
            if (!offers.sameDay(appointment.storeCode(), slot.start(), by.at())) {
                holds.release(appointment.number());
            }
        }
    }

    /**
     * The workshop's word on technician and bay (A7). What the appointment holds follows it, so that nobody sells the
     * new ones, and the old ones can be sold.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_TAKEN} if another appointment holds them
     */
    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentPlanned message) {
        Appointment appointment = of(message);
        Slot before = appointment.slot();
        // First, as who books and moves does, lest two wait for each other.
        offers.lock(message.storeCode(), before.minutes(), before.start());
        appointment.planned(message.technician(), message.bay(), message.takenAt(clock.instant()));
        Slot planned = appointment.slot();
        if (!planned.equals(before)) {
            holds.holdInstead(appointment.number(), offers.holds(message.storeCode(), planned, appointment.number()));
        }
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsShelved message) {
        of(message).shelved(message.place(), message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsShort message) {
        String missing = message.missing().stream()
                .map(part -> part.name() + " × " + part.quantity())
                .collect(Collectors.joining("、"));
        of(message).runShort(message.expectedOn(), message.place(), missing, message.takenAt(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsReplenished message) {
        of(message).replenished(message.takenAt(clock.instant()));
    }

    private Appointment of(HandOff.OfAppointment message) {
        return appointments.get(new AppointmentNo(message.appointmentNo()));
    }
}
