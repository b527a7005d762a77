package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.audit.Audited;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Stores;

/** The telephone: calls are recorded with ring and answer time (A1), callers are thanked (A5). */
@Stateless
@Audited
public class CallService {
    @Inject
    private CallRecords calls;

    @Inject
    private Stores stores;

    @Inject
    private Numbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A call was answered just now. The seconds are those it rang before. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public RecordNo answered(Phone phone, int rangSecondsAgo) {
        SharedRule.ABSURD_VALUE.unless(rangSecondsAgo >= 0 && rangSecondsAgo < 600, "field.rang", rangSecondsAgo);
        Actor actor = caller.actor();
        Instant at = clock.instant();
        RecordNo number = new RecordNo(numbers.next(NumberSeries.CA, actor.storeCode(), at));
        Duration threeRings = Duration.ofSeconds(stores.get(actor.storeCode()).ringSeconds());
        calls.add(new CallRecord(
                number, actor.storeCode(), phone, at.minusSeconds(rangSecondsAgo), at, actor.login(), threeRings));
        return number;
    }

    /** The caller was thanked and told that it will be arranged. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void thanked(RecordNo call, AppointmentNo booked) {
        calls.get(call).thanked(booked.value(), clock.instant());
    }
}
