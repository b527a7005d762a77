package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
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
    private Stores stores;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** F1: due some days after delivery, as the store wants it, at ten in the morning. */
    @RolesAllowed(Roles.SYSTEM)
    public void take(VehicleDelivered delivered) {
        Store store = stores.get(delivered.storeCode());
        LocalDate day = store.dayOf(delivered.occurredAt()).plusDays(store.followUpDays());
        calls.add(new FollowUpCall(delivered, store.at(day, CALLING_HOUR), clock.instant()));
    }

    /** The customer's whole number, to dial; that it was shown is kept. */
    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public Phone revealPhone(RepairOrderNo number) {
        return calls.get(number).visit().phone();
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void begin(RepairOrderNo number, int version) {
        calls.get(number, version).begin(caller.stamp());
    }

    /** F2: another time, and an apology by text message, in one transaction. */
    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void postpone(RepairOrderNo number, int version, Instant newTime) {
        FollowUpCall call = calls.get(number, version);
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
        calls.get(number, version).noAnswer(again, caller.stamp());
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
