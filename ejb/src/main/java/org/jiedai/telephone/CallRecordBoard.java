package org.jiedai.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_MISSED = 300;
    private static final String MISSED = """
            c.state = :missed and c.changedAt > :since and not exists (
            select l.id from CallRecord l where l.storeCode = c.storeCode and l.callerId = c.callerId
            and (l.state in :over and coalesce(l.rangAt, l.answeredAt, l.endedAt, l.changedAt)
            > coalesce(c.rangAt, c.answeredAt, c.endedAt, c.changedAt)
            or l.state = :calledBack and l.changedAt > coalesce(c.rangAt, c.answeredAt, c.endedAt, c.changedAt)))
            order by c.changedAt desc, c.id desc""";
    private static final String ROW = """
            select new org.jiedai.telephone.CallRow(c.number, c.state, c.callerId, c.phone,
            c.extension, c.rangAt, c.answeredAt, c.endedAt, c.callBack, c.changedAt) from CallRecord
            c where c.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What rings at the caller's desk or at no particular one, then what they have answered and not yet registered. */
    public List<CallRow> now() {
        Actor me = caller.actor();
        return rows("""
                c.state in (:ringing, :answered) and c.changedAt > :talking and c.callId is not null and
                (c.state = :ringing and c.rangAt > :rang and (c.ringsAt is null or c.ringsAt = :me) or c.state =
                :answered and c.appointmentNo is null and c.thankedAt is null and (c.answeredBy is null or
                c.answeredBy = :me))
                order by c.state desc, c.rangAt, c.id""")
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

    /**
     * Who is to be called back, each once, the longest wait first: whoever got through or was called back since is not.
     */
    public List<CallBack> missed() {
        Map<String, CallBack> callers = new HashMap<>();
        rows(MISSED)
                .setParameter("missed", CallRecordState.MISSED)
                .setParameter("over", List.of(CallRecordState.ANSWERED, CallRecordState.ENDED))
                .setParameter("calledBack", CallRecordState.CALLED_BACK)
                .setParameter("since", clock.instant().minus(CALL_BACK_WITHIN))
                .setMaxResults(MOST_MISSED)
                .getResultList()
                .forEach(call -> callers.merge(caller(call), new CallBack(call, 1), CallRecordBoard::latest));
        return callers.values().stream()
                .sorted(Comparator.comparing(caller -> caller.call().changedAt()))
                .limit(LIST)
                .toList();
    }

    // Who withholds their number may be anybody.
    private static String caller(CallRow call) {
        return call.callerId() == null ? call.number().value() : call.callerId();
    }

    private static CallBack latest(CallBack one, CallBack other) {
        CallRow later = one.call().at().isAfter(other.call().at()) ? one.call() : other.call();
        return new CallBack(later, one.times() + other.times());
    }

    private TypedQuery<CallRow> rows(String which) {
        return em.createQuery(ROW + which, CallRow.class)
                .setParameter("store", caller.actor().storeCode());
    }
}
