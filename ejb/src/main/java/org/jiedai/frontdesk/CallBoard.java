package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.appointment.AppointmentBoard;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.VehicleCard;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;
import org.jiedai.telephone.CallRecordBoard;
import org.jiedai.telephone.CallRecordState;
import org.jiedai.telephone.CallRow;

/** The cards of the calls that come in, and who is to be called back (A1). */
@Stateless
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
public class CallBoard {
    private static final int LAST_VISITS = 3;
    private static final int RECOMMENDED = 5;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private CallRecordBoard calls;

    @Inject
    private CustomerBoard customers;

    @Inject
    private AppointmentBoard appointments;

    @Inject
    private JpaRecommendations recommendations;

    @Inject
    private Caller caller;

    /** The calls at the caller's desk. */
    public List<CallCard> cards() {
        return calls.now().stream().map(this::card).toList();
    }

    /** Those that ring, with the cars of whoever calls and nothing more: seen on every page. */
    public List<CallCard> ringing() {
        return calls.now().stream()
                .filter(call -> call.state() == CallRecordState.RINGING)
                .map(call -> new CallCard(call, cars(call.phone()), List.of(), List.of(), List.of()))
                .toList();
    }

    /** The card of one call, whatever has become of it. */
    public CallCard card(RecordNo number) {
        return card(calls.row(number));
    }

    /**
     * The card of a call, of whoever has the number that the caller says.
     *
     * @param number null for a call of which the telephone system has not told
     * @param said null if they have said none: the call's own
     */
    public CallCard card(RecordNo number, Phone said) {
        CallRow call = number == null ? CallRow.byHand(said) : calls.row(number);
        return card(call, said == null ? call.phone() : said);
    }

    /** Who is to be called back. */
    public List<MissedCall> missed() {
        return calls.missed().stream()
                .map(missed -> new MissedCall(
                        missed.call(),
                        missed.times(),
                        CallCard.name(cars(missed.call().phone()))))
                .toList();
    }

    private List<VehicleCard> cars(Phone phone) {
        return phone == null ? List.of() : customers.byPhone(phone);
    }

    private CallCard card(CallRow call) {
        return card(call, call.phone());
    }

    private CallCard card(CallRow call, Phone phone) {
        List<VehicleCard> cars = cars(phone);
        if (cars.isEmpty()) {
            return new CallCard(call, cars, List.of(), List.of(), List.of());
        }
        List<VehicleNo> numbers = cars.stream().map(VehicleCard::number).toList();
        return new CallCard(call, cars, visits(numbers), recommended(numbers), appointments.openFor(numbers));
    }

    private List<PastVisit> visits(List<VehicleNo> cars) {
        return em.createQuery("""
                                select new org.jiedai.frontdesk.PastVisit(o.number, o.state, o.visitor.plate,
                                o.complaint, o.mileage, o.agreement.signedTotal, o.changedAt)
                                from RepairOrder o
                                where o.storeCode = :store and o.visitor.vehicleNo in :cars and o.state <>
                                :cancelled
                                order by o.changedAt desc, o.id desc""", PastVisit.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("cars", cars)
                .setParameter("cancelled", RepairOrderState.CANCELLED)
                .setMaxResults(LAST_VISITS)
                .getResultList();
    }

    // In a call the names are enough; the car's file says why and when.
    private List<String> recommended(List<VehicleNo> cars) {
        return recommendations.of(caller.actor().storeCode(), cars).stream()
                .map(OpenRecommendation::name)
                .distinct()
                .limit(RECOMMENDED)
                .toList();
    }
}
