package org.jiedai.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;

/** Customers come, are greeted in turn, and their visit begins (R1, R2). */
@Stateless
@Audited
public class ArrivalService {
    @Inject
    private Arrivals arrivals;

    @Inject
    private Receptions receptions;

    @Inject
    private Turn turn;

    @Inject
    private Customers customers;

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
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK})
    public RecordNo arrive(Plate plate, String who) {
        SharedRule.FIELD_NEEDED.unless(plate != null || (who != null && !who.isBlank()), "field.plate");
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RecordNo number = new RecordNo(numbers.next(NumberSeries.AR, actor.storeCode(), at));
        Optional<Turn.Booked> booked =
                Optional.ofNullable(plate).flatMap(known -> turn.booked(actor.storeCode(), known, at));
        String called = booked.map(Turn.Booked::advisor).orElseGet(() -> turn.call(actor.storeCode(), at));
        AppointmentNo appointment = booked.map(Turn.Booked::number).orElse(null);
        arrivals.add(new Arrival(number, plate, appointment, who, called, actor, at));
        return number;
    }

    /** An advisor greets (R1). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void greet(RecordNo number, int version) {
        arrivals.get(number, version).greet(caller.actor(), clock.instant());
    }

    /** The customer left without a visit. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void leave(RecordNo number, int version, String reason) {
        arrivals.get(number, version).leave(reason, caller.actor(), clock.instant());
    }

    /**
     * The visit begins (R2).
     *
     * @param complaint what the customer wants, in his words
     * @param ticked the codes of the booked operations that were confirmed one by one
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#COMPLAINT_NEEDED}
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public RepairOrderNo checkIn(
            RecordNo arrivalNo,
            int version,
            VehicleNo vehicleNo,
            AppointmentNo appointment,
            String complaint,
            List<String> ticked) {
        ReceptionRule.COMPLAINT_NEEDED.unless(complaint != null && !complaint.isBlank());
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RepairOrderNo number = new RepairOrderNo(numbers.next(NumberSeries.RO, actor.storeCode(), at));
        arrivals.get(arrivalNo, version).checkIn(number, actor, at);
        receptions.add(new Reception(number, actor, at));
        handOffs.post(visit(number, customers.vehicle(vehicleNo), appointment, complaint, ticked, actor, at));
        return number;
    }

    private VisitBegan visit(
            RepairOrderNo number,
            Vehicle car,
            AppointmentNo appointment,
            String complaint,
            List<String> ticked,
            Actor actor,
            Instant at) {
        Customer customer = customers.get(car.customerNo());
        return new VisitBegan(
                UUID.randomUUID(),
                actor.storeCode(),
                number.value(),
                at,
                actor.login(),
                appointment == null ? null : appointment.value(),
                customer.number().value(),
                car.number().value(),
                car.plate() == null ? null : car.plate().value(),
                car.model(),
                customer.name(),
                customer.phone().value(),
                complaint.strip(),
                List.copyOf(ticked));
    }
}
