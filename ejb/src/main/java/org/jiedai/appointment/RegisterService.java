package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.customer.Arranged;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.telephone.CallRecord;
import org.jiedai.telephone.CallRecords;
import org.jiedai.telephone.CallService;

/** The telephone desk's register form: call, caller, car and needs go on the register together (A1). */
@Stateless
@Audited
public class RegisterService {
    @Inject
    private CallRecords records;

    @Inject
    private CallService calls;

    @Inject
    private CustomerService cards;

    @Inject
    private Customers customers;

    @Inject
    private BookingService booking;

    @Inject
    private Appointments appointments;

    @Inject
    private Caller caller;

    /**
     * Call, customer, car and appointment in one transaction: all or none. A form that was registered already leads to
     * the same appointment.
     *
     * @throws org.jiedai.shared.RuleBroken what the call, the car or the appointment refuses; nothing has been kept
     *     then
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public AppointmentNo register(Registration sent) {
        return records.registeredBy(caller.actor().storeCode(), sent.form())
                .map(CallRecord::appointmentNo)
                .orElseGet(() -> first(sent));
    }

    private AppointmentNo first(Registration sent) {
        RecordNo call = sent.call() == null ? calls.answered(sent.phone(), sent.rangSeconds()) : sent.call();
        Arranged arranged =
                cards.resolve(sent.car().calledFrom(records.get(call).phone()));
        Vehicle car = customers.held(arranged.car());
        AppointmentNo number = booking.register(car.customerNo(), car.number(), sent.need(), sent.wish(), call);
        arranged.broughtBy().ifPresent(appointments.get(number)::broughtBy);
        records.get(call).register(number, sent.form(), caller.stamp());
        return number;
    }
}
