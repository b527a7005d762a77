package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;

/** The calls to look at: those that ring or are spoken on now, and those to be called back. */
@Stateless
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
public class CallRecordBoard {
    private static final Duration LONGEST_TALK = Duration.ofMinutes(30);
    private static final Duration CALL_BACK_WITHIN = Duration.ofDays(7);
    private static final int AT_ONCE = 6;
    private static final int LIST = 50;
    private static final String ROW =
            "select new org.jiedai.appointment.CallRow(c.number, c.state, c.callerId, c.phone,"
                    + " c.extension, c.rangAt, c.answeredAt, c.endedAt, c.callBack, c.changedAt) from CallRecord c where c.storeCode = :store and ";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What rings at the caller's desk or at no particular one, then what he has answered and not yet registered. */
    public List<CallRow> now() {
        Actor me = caller.actor();
        return rows("c.state in (:ringing, :answered) and c.changedAt > :talking and c.callId is not null and ("
                        + "c.state = :ringing and c.rangAt > :rang and (c.ringsAt is null or c.ringsAt = :me) or"
                        + " c.state = :answered and c.appointmentNo is null and c.thankedAt is null"
                        + " and (c.answeredBy is null or c.answeredBy = :me)) order by c.state desc, c.rangAt")
                .setParameter("ringing", CallRecordState.RINGING)
                .setParameter("answered", CallRecordState.ANSWERED)
                .setParameter("talking", clock.instant().minus(LONGEST_TALK))
                .setParameter("rang", clock.instant().minus(CallRecord.LONGEST_RINGING))
                .setParameter("me", me.login())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** One call of the store. */
    public CallRow row(RecordNo number) {
        return rows("c.number = :number").setParameter("number", number).getSingleResult();
    }

    /** Who is to be called back, the longest wait first. */
    public List<CallRow> missed() {
        return rows("c.state = :missed and c.changedAt > :since order by c.changedAt")
                .setParameter("missed", CallRecordState.MISSED)
                .setParameter("since", clock.instant().minus(CALL_BACK_WITHIN))
                .setMaxResults(LIST)
                .getResultList();
    }

    private TypedQuery<CallRow> rows(String which) {
        return em.createQuery(ROW + which, CallRow.class)
                .setParameter("store", caller.actor().storeCode());
    }
}
