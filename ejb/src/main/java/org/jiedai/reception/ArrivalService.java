package org.jiedai.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.customer.Arranged;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.Customer;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.roster.Attendance;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/** Customers come, are greeted in turn, and their visit begins (R1, R2). */
@Stateless
@Audited
public class ArrivalService {
    private static final int LONGEST_REASON = 200;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Receptions receptions;

    @Inject
    private LastCalls lastCalls;

    @Inject
    private KnownCars cars;

    @Inject
    private Attendance attendance;

    @Inject
    private Customers customers;

    @Inject
    private CustomerService cards;

    @Inject
    private Numbers numbers;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Somebody has come; the clock starts (R1).
     *
     * @param plate null if it is not known yet
     * @param who a name or a word to find the customer by; may be null with a plate
     * @param again why it is entered all the same; null if it should be refused then
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#CAR_IN_THE_HOUSE},
     *     {@link ReceptionRule#CAR_WAITS_ALREADY}
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK})
    public RecordNo arrive(Plate plate, String who, String again) {
        SharedRule.FIELD_NEEDED.unless(plate != null || (who != null && !who.isBlank()), "field.plate");
        Stamp by = caller.stamp();
        SharedRule.ABSURD_VALUE.unless(
                again == null || again.length() <= LONGEST_REASON, "field.again", LONGEST_REASON);
        // Whoever is entered at the same moment is seen here.
        lastCalls.lock(by.storeCode());
        Optional<KnownCars.Booked> booked = Optional.empty();
        if (plate != null) {
            notTwice(cars.inTheHouse(by.storeCode(), plate), ReceptionRule.CAR_IN_THE_HOUSE, again);
            notTwice(arrivals.waiting(by.storeCode(), plate), ReceptionRule.CAR_WAITS_ALREADY, again);
            booked = cars.booked(by.storeCode(), plate, by.at());
        }
        RecordNo number = new RecordNo(numbers.next(NumberSeries.AR, by.storeCode(), by.at()));
        arrivals.add(new Arrival(
                number,
                plate,
                booked.map(KnownCars.Booked::number).orElse(null),
                who,
                called(by.storeCode(), booked.map(KnownCars.Booked::advisor), by.at()),
                again,
                by));
        return number;
    }

    private static void notTwice(Optional<?> already, ReceptionRule rule, String again) {
        already.filter(number -> again == null || again.isBlank()).ifPresent(number -> {
            throw rule.broken(number);
        });
    }

    // Their own advisor, unless they have left since or are away; else whoever of those at work is next; nobody if
    // nobody receives customers here.
    private String called(String store, Optional<String> own, Instant at) {
        List<String> advisors = attendance.at(store, at).receivers(at);
        return own.filter(advisors::contains)
                .or(() -> {
                    Optional<String> next = Turn.next(advisors, lastCalls.of(store));
                    next.ifPresent(advisor -> lastCalls.called(store, advisor, at));
                    return next;
                })
                .orElse(null);
    }

    /** An advisor greets (R1). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void greet(RecordNo number, int version) {
        arrivals.get(number, version).greet(caller.stamp());
    }

    /** The customer left without a visit. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void leave(RecordNo number, int version, String reason) {
        arrivals.get(number, version).leave(reason, caller.stamp());
    }

    /**
     * The visit begins, with a car that may not be on the card index yet, or may be in the house already (R2): car,
     * customer and visit in one transaction, all or none.
     *
     * @param said the car, and who comes with it; who was announced at the arrival counts if nobody is named here
     * @param complaint what the customer wants, in their words
     * @param ticked the codes of the booked operations that were confirmed one by one
     * @param again why it is received all the same; null if it should be refused then
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#COMPLAINT_NEEDED},
     *     {@link ReceptionRule#CAR_IN_THE_HOUSE}, or what contradicts the card index
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public RepairOrderNo checkIn(
            RecordNo arrivalNo,
            int version,
            CarEntry said,
            AppointmentNo appointment,
            String complaint,
            List<String> ticked,
            String again) {
        ReceptionRule.COMPLAINT_NEEDED.unless(complaint != null && !complaint.isBlank());
        Stamp by = caller.stamp();
        lastCalls.lock(by.storeCode());
        Arrival arrival = arrivals.get(arrivalNo, version);
        Arranged arranged = arranged(said.announced(arrival.who()), appointment);
        // Who has said why when it was entered is not asked again.
        String why = again == null || again.isBlank() ? arrival.again() : again;
        notTwice(cars.inTheHouse(by.storeCode(), arranged.car()), ReceptionRule.CAR_IN_THE_HOUSE, why);
        RepairOrderNo number = new RepairOrderNo(numbers.next(NumberSeries.RO, by.storeCode(), by.at()));
        arrival.checkIn(number, by);
        receptions.add(new Reception(number, why, by));
        handOffs.post(visit(number, arranged, appointment, complaint, ticked, by));
        return number;
    }

    // Who was to bring it when it was booked comes, unless somebody else is named now.
    private Arranged arranged(CarEntry said, AppointmentNo appointment) {
        Optional<Bringer> booked = appointment == null ? Optional.empty() : cars.bringer(appointment);
        return booked.filter(bringer -> said.known() != null && said.mayMean(bringer))
                .map(bringer -> new Arranged(said.known(), bringer))
                .orElseGet(() -> cards.resolve(said, appointment));
    }

    private VisitBegan visit(
            RepairOrderNo number,
            Arranged arranged,
            AppointmentNo appointment,
            String complaint,
            List<String> ticked,
            Stamp by) {
        Vehicle car = customers.held(arranged.car());
        Customer owner = customers.get(car.customerNo());
        return new VisitBegan(
                Cover.of(by.storeCode(), number.value(), by),
                appointment == null ? null : appointment.value(),
                owner.number().value(),
                car.number().value(),
                new Car(car.plate() == null ? null : car.plate().value(), car.model()),
                new Contact(
                        arranged.broughtBy().map(Bringer::name).orElse(owner.name()),
                        arranged.broughtBy()
                                .map(Bringer::phone)
                                .orElse(owner.phone())
                                .value()),
                complaint.strip(),
                List.copyOf(ticked),
                arranged.broughtBy().map(bringer -> true).orElse(null));
    }
}
