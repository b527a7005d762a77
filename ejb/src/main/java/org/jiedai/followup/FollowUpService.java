package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSaid;
import org.jiedai.customer.Consents;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Customers;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The follow-up desk: calls the customers after their visits (F1 to F6). */
@Stateless
@Audited
public class FollowUpService {
    private static final LocalTime CALLING_HOUR = LocalTime.of(10, 0);

    @Inject
    private FollowUpCalls calls;

    @Inject
    private Complaints complaints;

    @Inject
    private Notices notices;

    @Inject
    private Customers customers;

    @Inject
    private Consents consents;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * F1: due some days after delivery, as the store wants it, at ten in the morning; who does not want to be called is
     * spared at once.
     */
    @RolesAllowed(Roles.SYSTEM)
    public void take(VehicleDelivered delivered) {
        Store store = stores.get(delivered.storeCode());
        LocalDate day = store.dayOf(delivered.occurredAt()).plusDays(store.followUpDays());
        FollowUpCall call = new FollowUpCall(delivered, store.at(day, CALLING_HOUR), clock.instant());
        known(call).ifPresent(call::concerns);
        calls.add(call);
        if (refuses(call)) {
            call.spare(delivered.takenAt(clock.instant()));
        }
    }

    // By name and number together; who only brought the car is nobody's customer.
    private Optional<CustomerNo> known(FollowUpCall call) {
        return customers.byPhone(call.storeCode(), call.visit().phone()).stream()
                .filter(customer -> customer.answersTo(call.visit().customerName()))
                .map(Customer::number)
                .findFirst();
    }

    private boolean refuses(FollowUpCall call) {
        CustomerNo customer = call.visit().customerNo();
        return customer != null && consents.refuses(customer, ConsentPurpose.SURVEY);
    }

    /** Nobody is called who has just said that they do not want to be, in the same transaction. */
    @RolesAllowed({Roles.FOLLOW_UP_AGENT, Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.SERVICE_MANAGER})
    public void spare(@Observes ConsentSaid said) {
        if (consents.refuses(said.customer(), ConsentPurpose.SURVEY)) {
            calls.dueFor(caller.actor().storeCode(), said.customer()).forEach(call -> call.spare(caller.stamp()));
        }
    }

    /** @throws org.jiedai.shared.RuleBroken {@link FollowUpRule#DO_NOT_CALL} */
    private FollowUpCall dialled(RepairOrderNo number, int version) {
        FollowUpCall call = calls.get(number, version);
        FollowUpRule.DO_NOT_CALL.unless(call.state() != FollowUpState.DUE || !refuses(call));
        return call;
    }

    /** The customer's whole number, to dial; that it was shown is kept. */
    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public Phone revealPhone(RepairOrderNo number) {
        return calls.get(number).visit().phone();
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void begin(RepairOrderNo number, int version) {
        dialled(number, version).begin(caller.stamp());
    }

    /** F2: another time, and an apology by text message, in one transaction. */
    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void postpone(RepairOrderNo number, int version, Instant newTime) {
        FollowUpCall call = dialled(number, version);
        call.postpone(newTime, caller.stamp());
        notices.write(new Notice(
                call.storeCode(),
                number.value(),
                call.visit().recipient(),
                NoticeKind.CALL_APOLOGY,
                Map.of("time", newTime.toString()),
                clock.instant()));
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void noAnswer(RepairOrderNo number, int version, Instant again) {
        dialled(number, version).noAnswer(again, caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void giveUp(RepairOrderNo number, int version) {
        calls.get(number, version).giveUp(complaints.ofVisit(number), caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void survey(RepairOrderNo number, int version, Survey survey) {
        calls.get(number, version).survey(survey, caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void tell(RepairOrderNo number, int version) {
        calls.get(number, version).tell(caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void thank(RepairOrderNo number, int version) {
        calls.get(number, version).thank(complaints.ofVisit(number), caller.stamp());
    }
}
