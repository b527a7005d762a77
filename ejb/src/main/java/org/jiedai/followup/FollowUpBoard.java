package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Page;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Whom the agent has to call, and how it went today. */
@Stateless
@RolesAllowed(Roles.FOLLOW_UP_AGENT)
public class FollowUpBoard {
    private static final List<FollowUpState> UNDONE =
            List.of(FollowUpState.DUE, FollowUpState.TALKING, FollowUpState.SURVEYED, FollowUpState.TOLD);

    private static final ListColumns COLUMNS = new ListColumns("c.visit.deliveredAt desc, c.id desc")
            .sorted("number", "c.id")
            .text("plate", "c.visit.plate", FollowUpBoard::asKept)
            .text("customer", "c.visit.customerName")
            .text("vehicle", "c.visit.vehicle")
            .exactly("advisor", "c.visit.advisor")
            .oneOf("state", "c.state", FollowUpState.class)
            .sorted("delivered", "c.visit.deliveredAt")
            .sorted("due", "c.dueAt")
            .sorted("attempts", "c.attemptCount")
            .within("day", "c.visit.deliveredAt");

    private static final String ROW = """
            select new org.jiedai.followup.FollowUpRow(c.number, c.state, c.visit.plate, c.visit.vehicle,
            c.visit.customerName, c.visit.advisor, c.visit.deliveredAt, c.dueAt, c.priority, c.visit.deliveredLate,
            c.visit.reworked, c.attemptCount)
            from FollowUpCall c where c.storeCode = :store""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Stores stores;

    @Inject
    private FollowUpCalls calls;

    @Inject
    private Clock clock;

    /** The calls not yet closed: those due, the most pressing first, then those to come (F1). */
    public Page<FollowUpRow> calls() {
        return Page.of(em.createQuery(ROW + """
                                 and c.state in :undone
                                order by case when c.dueAt <= :now then 0 else 1 end, case when c.dueAt <=
                                :now then c.priority else 0 end desc, c.dueAt, c.id""", FollowUpRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("undone", UNDONE)
                .setParameter("now", clock.instant()));
    }

    /** All calls, done and not, as they are wished for; the last delivery first. */
    public List<FollowUpRow> rows(ListWish wish) {
        return COLUMNS.rows(
                em.createQuery(ROW + COLUMNS.where(wish) + COLUMNS.order(wish), FollowUpRow.class)
                        .setParameter("store", caller.actor().storeCode()),
                wish);
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(
                em.createQuery(
                                "select count(c) from FollowUpCall c where c.storeCode = :store" + COLUMNS.where(wish),
                                Long.class)
                        .setParameter("store", caller.actor().storeCode()),
                wish);
    }

    // A plate is kept as it is read out: no dot, no space, capital letters.
    private static String asKept(String plate) {
        return plate.replace("·", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    public FollowUpSheet sheet(RepairOrderNo number) {
        return calls.get(number).sheet();
    }

    public long due() {
        return count("c.state in :undone and c.dueAt <= :moment", clock.instant());
    }

    public long upcoming() {
        return count("c.state in :undone and c.dueAt > :moment", clock.instant());
    }

    /** What came of today's attempts (F6). */
    public List<FollowUpCount> outcomesToday() {
        return em.createQuery("""
                                select new org.jiedai.followup.FollowUpCount(a.outcome, count(a.at))
                                from FollowUpCall c
                                join c.attempts a
                                where c.storeCode = :store and c.changedAt >= :morning and a.at >= :morning
                                group by a.outcome
                                order by a.outcome""", FollowUpCount.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("morning", morning())
                .getResultList();
    }

    private long count(String condition, Instant moment) {
        return em.createQuery(
                        "select count(c.number) from FollowUpCall c where c.storeCode = :store and " + condition,
                        Long.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("undone", UNDONE)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    private Instant morning() {
        Store store = stores.get(caller.actor().storeCode());
        return store.at(store.dayOf(clock.instant()), LocalTime.MIN);
    }
}
