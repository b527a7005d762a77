package org.jiedai.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.store.Stores;

/**
 * The telephone: calls are recorded with ring and answer time (A1), callers are thanked (A5), missed ones called back.
 */
@Stateless
@Audited
public class CallService {
    /** Who is named where the telephone system does not say who sits at the desk. */
    private static final String TELEPHONE = "telephone";

    private static final int LONGEST_RINGING = 600;

    static final int AT_ONCE = 50;

    @Inject
    private CallRecords calls;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private Numbers numbers;

    @Inject
    private Changes changes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the telephone system tells about a call: a new one, or one of which it has spoken before. */
    @RolesAllowed(Roles.SYSTEM)
    public void hear(CallEvent told) {
        CallEvent event = withPerson(told);
        Stamp by = Actor.system(Objects.requireNonNullElse(event.login(), TELEPHONE), event.storeCode())
                .at(clock.instant());
        Duration threeRings = threeRings(event.storeCode());
        calls.heard(event.storeCode(), event.callId())
                .ifPresentOrElse(
                        call -> call.hear(event, threeRings, by),
                        () -> calls.add(new CallRecord(next(by), event, threeRings, by)));
    }

    // Whom we do not know, who takes no calls, and two who share a telephone: the call rings at no desk in particular.
    private CallEvent withPerson(CallEvent told) {
        return told.at(named(told)
                .or(() -> sitting(told))
                .filter(person -> told.kind() != CallEventKind.RINGING || takesCalls(person, told.storeCode()))
                .map(StaffMember::login)
                .orElse(null));
    }

    private Optional<StaffMember> named(CallEvent told) {
        return Optional.ofNullable(told.login())
                .flatMap(staff::member)
                .filter(person ->
                        person.active() && !person.roles(told.storeCode()).isEmpty());
    }

    private Optional<StaffMember> sitting(CallEvent told) {
        return Optional.ofNullable(told.extension())
                .map(extension -> staff.atExtension(told.storeCode(), extension))
                .filter(there -> there.size() == 1)
                .map(there -> there.get(0));
    }

    private static boolean takesCalls(StaffMember person, String storeCode) {
        return person.roles(storeCode).stream().anyMatch(CallRecordAct.TAKE.roles()::contains);
    }

    /**
     * A telephone that has rung for too long rings no more: nobody was told how it ended, so it is to be called back
     * (A1).
     *
     * @return how many; as many as {@link #AT_ONCE} means that there may be more
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapse() {
        Instant at = clock.instant();
        List<CallRecord> ringing = calls.ringingSince(at.minus(CallRecord.LONGEST_RINGING), AT_ONCE);
        ringing.forEach(call -> {
            call.lapse(Actor.system(TELEPHONE, call.storeCode()).at(at));
            changes.afterCommit(call.storeCode());
        });
        return ringing.size();
    }

    /**
     * A call was answered just now, by hand (A1).
     *
     * @param rangSecondsAgo how long it rang; null if nobody counted, or if it was we who called
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public RecordNo answered(Phone phone, Integer rangSecondsAgo) {
        SharedRule.FIELD_NEEDED.unless(phone != null, "field.phone");
        boolean sensible = rangSecondsAgo == null || (rangSecondsAgo >= 0 && rangSecondsAgo < LONGEST_RINGING);
        SharedRule.ABSURD_VALUE.unless(sensible, "field.rang", rangSecondsAgo);
        Stamp by = caller.stamp();
        RecordNo number = next(by);
        Instant rangAt = rangSecondsAgo == null ? null : by.at().minusSeconds(rangSecondsAgo);
        calls.add(new CallRecord(number, phone, rangAt, by.at(), by.actor(), threeRings(by.storeCode())));
        return number;
    }

    /** The caller takes a ringing call, or one whose receiver they have lifted, into their register form. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void take(RecordNo call) {
        Stamp by = caller.stamp();
        calls.get(call).take(threeRings(by.storeCode()), by);
    }

    /** The caller wants no booking; they are thanked all the same (A5). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void letGo(RecordNo call) {
        calls.get(call).thank(caller.stamp());
    }

    /** The same, of a call that was answered just now and is entered by hand. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void letGo(Phone phone, Integer rangSecondsAgo) {
        letGo(answered(phone, rangSecondsAgo));
    }

    /** Somebody whose call was missed was called back, or it was tried. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void calledBack(RecordNo call, CallBackOutcome outcome) {
        calls.get(call).callBack(outcome, caller.stamp());
    }

    private RecordNo next(Stamp by) {
        return new RecordNo(numbers.next(NumberSeries.CA, by.storeCode(), by.at()));
    }

    private Duration threeRings(String storeCode) {
        return Duration.ofSeconds(stores.get(storeCode).ringSeconds());
    }
}
