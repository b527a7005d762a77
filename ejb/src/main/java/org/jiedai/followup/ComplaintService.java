package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;

/** Complaints: taken down, read back, passed on, answered, judged by the customer (F4). */
@Stateless
@Audited
public class ComplaintService {
    @Inject
    private FollowUpCalls calls;

    @Inject
    private Complaints complaints;

    @Inject
    private Numbers numbers;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void raise(RepairOrderNo callNo, int version, String text) {
        Stamp by = caller.stamp();
        FollowUpCall call = calls.get(callNo, version);
        RecordNo number = new RecordNo(numbers.next(NumberSeries.CP, call.storeCode(), by.at()));
        complaints.add(call.complain(number, text, by));
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void correct(RecordNo number, int version, String text) {
        complaints.get(number, version).correct(text, caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void readBack(RecordNo number, int version) {
        complaints.get(number, version).readBack(caller.stamp());
    }

    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public void passOn(RecordNo number, int version, String owner, Instant until) {
        complaints.get(number, version).passOn(member(owner), until, caller.stamp());
    }

    @RolesAllowed({Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public void handOver(RecordNo number, int version, String owner, Instant until) {
        complaints.get(number, version).handOver(member(owner), until, caller.stamp());
    }

    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.WORKSHOP_CONTROLLER, Roles.SERVICE_MANAGER, Roles.FOLLOW_UP_AGENT})
    public void answer(RecordNo number, int version, String answer) {
        complaints.get(number, version).answer(answer, caller.stamp());
    }

    @RolesAllowed({Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public void verdict(RecordNo number, int version, boolean content, String words) {
        Stamp by = caller.stamp();
        complaints.get(number, version).verdict(content, words, by.at().plus(Complaint.USUAL_TIME), by);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void escalate(RecordNo number) {
        complaints.get(number).escalate(clock.instant());
    }

    private StaffMember member(String login) {
        SharedRule.FIELD_NEEDED.unless(login != null && !login.isBlank(), "field.owner");
        StaffMember owner = staff.member(login).orElseThrow(() -> SharedRule.NOT_FOUND.broken(login));
        ComplaintRule.OWNER_NOT_HERE.unless(staff.stays(login, caller.actor().storeCode(), null), login);
        return owner;
    }
}
