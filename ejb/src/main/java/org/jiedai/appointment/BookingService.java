package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ChosenWork;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.PricedCar;
import org.jiedai.catalogue.Pricing;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.telephone.CallRecords;

/** The booking register: needs, slot, read-back, booking, and everything that can become of it (A1–A6, A9). */
@Stateless
@Audited
public class BookingService {
    private static final int LONGEST_REASON = 200;

    @Inject
    private Appointments appointments;

    @Inject
    private CallRecords calls;

    @Inject
    private SlotOffers offers;

    @Inject
    private SlotHolds holds;

    @Inject
    private Booking booking;

    @Inject
    private Obstacles obstacles;

    @Inject
    private Customers customers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private Numbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The call goes on the register (A1).
     *
     * @param call the call it came from, or null
     * @throws org.jiedai.shared.RuleBroken what {@link Pricing#choose} refuses
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public AppointmentNo register(CustomerNo customer, VehicleNo vehicle, String need, WorkWish wish, RecordNo call) {
        Stamp by = caller.stamp();
        // Held before anything of it is read, and whose it is asked after: their card may be merged in this moment.
        Vehicle car = customers.held(vehicle);
        Customer owner = customers.get(customer);
        ChosenWork chosen = pricing.choose(models.priced(by.storeCode(), vehicle), wish, List.of());
        AppointmentNo number = new AppointmentNo(numbers.next(NumberSeries.AP, by.storeCode(), by.at()));
        Appointment registered =
                new Appointment(number, owner, car, need, operations(chosen.operationCodes()), call, by);
        registered.byMenus(chosen);
        appointments.add(registered);
        return number;
    }

    /**
     * The same car and work once more, under a number of its own, for whoever was chosen then; its slot is chosen next.
     * What came by a menu that the car may not have any more comes by the list.
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public AppointmentNo registerAgain(AppointmentNo number) {
        Appointment over = appointments.get(number);
        CustomerNo owner = customers.vehicle(over.visitor().vehicleNo()).customerNo();
        VehicleNo car = over.visitor().vehicleNo();
        AppointmentNo fresh = register(owner, car, over.need(), pricing.again(priced(over), over.work()), null);
        if (over.visitor().bringer()) {
            appointments
                    .get(fresh)
                    .broughtBy(new Bringer(
                            over.visitor().customerName(), over.visitor().phone()));
        }
        return fresh;
    }

    /** The customer's whole number, to dial; that it was shown is kept. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public Phone revealPhone(AppointmentNo number) {
        return appointments.get(number).visitor().phone();
    }

    /** The caller chose a time (A2). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void chooseSlot(AppointmentNo number, int version, Instant start) {
        Appointment appointment = appointments.get(number, version);
        Slot slot = offers.at(SlotSearch.of(appointment), start, SlotWish.ANY);
        appointment.chooseSlot(slot, caller.stamp());
    }

    /** Time and items were read back and confirmed (A4). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void readBack(AppointmentNo number, int version, String text) {
        appointments.get(number, version).readBack(text, caller.stamp());
    }

    /**
     * Appointment, estimate, holds, parts, reminders, hand-offs and the caller's thanks in one transaction: all or none
     * (A5, A6). If advisor, bay or technician of the slot was taken meanwhile and others are free at the same time,
     * those are held.
     *
     * @param backOrder whether the customer comes although parts are still to be ordered
     * @param twice why a car that is booked at this time already is booked all the same; null if it should be refused
     *     then
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#CAR_BOOKED_THEN}, {@link AppointmentRule#SLOT_TAKEN},
     *     or what is short of parts
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void book(AppointmentNo number, int version, boolean backOrder, String twice) {
        Appointment appointment = appointments.get(number, version);
        Instant start = appointment.slot().start();
        offers.lock(appointment.storeCode(), appointment.slot().minutes(), start);
        Slot slot = offers.at(SlotSearch.of(appointment), start, SlotWish.ANY);
        notTwice(appointment, slot, twice);
        Stamp by = caller.stamp();
        appointment.book(slot, twice, by);
        offers.mustStay(appointment.storeCode(), slot);
        holds.hold(offers.holds(appointment.storeCode(), slot, number));
        booking.announce(appointment, backOrder, by);
        thank(appointment);
    }

    // Who called is thanked with the first of their drafts that is settled, booked or given up (A5).
    private void thank(Appointment draft) {
        if (draft.callNo() != null) {
            calls.get(draft.callNo()).thank(caller.stamp());
        }
    }

    /**
     * Another time, another advisor, another bay; everything held moves with it (A9).
     *
     * @param wish whom and what it is moved to; any that are free if it names none
     * @param backOrder whether the customer comes although parts will not be there by then
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_TAKEN}, or which parts will not be there
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void move(
            AppointmentNo number, int version, Instant start, SlotWish wish, String reason, boolean backOrder) {
        move(number, version, start, wish, reason, backOrder, null);
    }

    /**
     * The same, of a car that may be booked at the other time already.
     *
     * @param twice why it is moved there all the same; null if it should be refused then
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#CAR_BOOKED_THEN}, {@link AppointmentRule#SLOT_TAKEN}
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void move(
            AppointmentNo number,
            int version,
            Instant start,
            SlotWish wish,
            String reason,
            boolean backOrder,
            String twice) {
        Appointment appointment = appointments.get(number, version);
        Instant before = lockToo(appointment, appointment.slot().minutes(), start);
        Slot slot = offers.at(SlotSearch.of(appointment), start, wish);
        notTwice(appointment, slot, twice);
        Stamp by = caller.stamp();
        appointment.move(slot, both(reason, twice), by);
        offers.mustStay(appointment.storeCode(), slot);
        holds.holdInstead(number, offers.holds(appointment.storeCode(), slot, number));
        booking.moved(appointment, before, backOrder, reason, by);
    }

    /**
     * Others take it at the same time, for whoever or whatever was promised is not there then; the customer comes as
     * they were told (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOTHING_IN_THE_WAY}, or
     *     {@link AppointmentRule#SLOT_TAKEN} if nobody else is free: the customer is to be called
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void passOn(AppointmentNo number, int version) {
        Appointment appointment = appointments.get(number, version);
        Set<Obstacle> found = obstacles.of(appointment);
        AppointmentRule.NOTHING_IN_THE_WAY.unless(!found.isEmpty(), number);
        Slot slot = appointment.slot();
        lock(appointment);
        Slot others = offers.at(SlotSearch.of(appointment), slot.start(), obstacles.keeping(appointment));
        Stamp by = caller.stamp();
        String why = found.stream().map(one -> "Obstacle." + one).findFirst().orElseThrow();
        appointment.move(others, why, by);
        offers.mustStay(appointment.storeCode(), others);
        holds.holdInstead(number, offers.holds(appointment.storeCode(), others, number));
        booking.moved(appointment, slot.start(), true, why, by);
    }

    /**
     * Other work, at the same or another time; everything held changes with it (A6). A menu that was promised with the
     * booking stays, whatever has become of it since.
     *
     * @param start the slot's start, the present one if the time stays
     * @param backOrder whether the customer comes although parts are still to be ordered
     * @param twice why a car that is booked at this time already comes twice all the same; null if it should be refused
     *     then
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#CAR_BOOKED_THEN}, {@link AppointmentRule#SLOT_TAKEN},
     *     what is short of parts, or what {@link Pricing#choose} refuses
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void change(
            AppointmentNo number,
            int version,
            WorkWish wish,
            Instant start,
            String reason,
            boolean backOrder,
            String twice) {
        Appointment appointment = appointments.get(number, version);
        ChosenWork chosen =
                pricing.choose(priced(appointment), wish, appointment.work().menuCodes());
        List<LabourOperation> operations = operations(chosen.operationCodes());
        int minutes = operations.stream().mapToInt(LabourOperation::minutes).sum();
        Instant before = lockToo(appointment, minutes, start);
        Slot slot = offers.at(
                new SlotSearch(appointment.storeCode(), chosen.operationCodes(), number), start, SlotWish.ANY);
        notTwice(appointment, slot, twice);
        Stamp by = caller.stamp();
        appointment.change(operations, slot, both(reason, twice), by);
        appointment.byMenus(chosen);
        offers.mustStay(appointment.storeCode(), slot);
        holds.holdInstead(number, offers.holds(appointment.storeCode(), slot, number));
        booking.changed(appointment, before, backOrder, reason, by);
    }

    // One car cannot be at two places; that somebody else entered it too is seen here, for the day is locked.
    private void notTwice(Appointment appointment, Slot slot, String twice) {
        SharedRule.ABSURD_VALUE.unless(
                twice == null || twice.length() <= LONGEST_REASON, "field.again", LONGEST_REASON);
        if (twice == null || twice.isBlank()) {
            appointments
                    .bookedFor(appointment.storeCode(), appointment.visitor().vehicleNo())
                    .stream()
                    .filter(other -> !other.number().equals(appointment.number()))
                    .filter(other -> other.slot().meets(slot))
                    .findFirst()
                    .ifPresent(other -> {
                        throw AppointmentRule.CAR_BOOKED_THEN.broken(
                                other.number(), other.slot().start());
                    });
        }
    }

    private static String both(String reason, String twice) {
        return reason == null || reason.isBlank() || twice == null || twice.isBlank() ? reason : reason + " · " + twice;
    }

    // The days that are left and those that are taken; returns when the appointment is so far.
    private Instant lockToo(Appointment appointment, int minutes, Instant start) {
        Slot before = appointment.slot();
        offers.lock(appointment.storeCode(), Math.max(minutes, before.minutes()), before.start(), start);
        return before.start();
    }

    private void lock(Appointment appointment) {
        Slot held = appointment.slot();
        offers.lock(appointment.storeCode(), held.minutes(), held.start());
    }

    private PricedCar priced(Appointment appointment) {
        return models.priced(appointment.storeCode(), appointment.visitor().vehicleNo());
    }

    private List<LabourOperation> operations(List<String> codes) {
        return codes.stream().map(catalogue::operation).toList();
    }

    /**
     * The customer does not want it any more; everything held is given back (A9), and who has not booked yet is thanked
     * (A5).
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void cancel(AppointmentNo number, int version, String reason) {
        Appointment appointment = appointments.get(number, version);
        boolean booked = appointment.state() == AppointmentState.BOOKED;
        lock(appointment);
        Stamp by = caller.stamp();
        appointment.cancel(reason, by);
        if (booked) {
            booking.cancelled(appointment, reason, by);
        } else {
            thank(appointment);
        }
    }

    /**
     * The customer did not come; everything held is given back (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#NOT_MISSED_YET}
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR})
    public void miss(AppointmentNo number, int version) {
        Appointment appointment = appointments.get(number, version);
        Stamp by = caller.stamp();
        lock(appointment);
        appointment.miss(by);
        booking.missed(appointment, by);
    }

    /**
     * It was no no-show after all: the slot is held again as it was promised, if nobody else was given anything of it
     * meanwhile (A9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_OVER}, {@link AppointmentRule#SLOT_TAKEN}
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR})
    public void reinstate(AppointmentNo number, int version, String reason) {
        Appointment appointment = appointments.get(number, version);
        Stamp by = caller.stamp();
        Slot slot = appointment.slot();
        lock(appointment);
        AppointmentRule.SLOT_OVER.unless(offers.sameDay(appointment.storeCode(), slot.start(), by.at()), slot.start());
        appointment.reinstate(reason, by);
        holds.hold(offers.holds(appointment.storeCode(), slot, number));
        booking.reinstated(appointment, reason, by);
    }
}
