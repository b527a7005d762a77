package org.jiedai.handoff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The hand-offs of the store: where is this car stuck? */
@Stateless
@RolesAllowed(Roles.SERVICE_MANAGER)
public class HandOffBoard {
    private static final List<HandOffState> STUCK = List.of(HandOffState.REFUSED, HandOffState.BLOCKED);
    private static final int MOST_STUCK = 200;
    private static final String FLOWING = "not in :stuck";
    private static final String COUNT = "select count(h) from PostedHandOff h where h.storeCode = :store and h.state ";
    private static final ListColumns COLUMNS = new ListColumns("h.occurredAt desc, h.id desc")
            .text("order", "h.orderNo")
            .exactly("type", "h.type")
            .oneOf("to", "h.toDesk", Desk.class)
            .oneOf("state", "h.state", HandOffState.class)
            .sorted("at", "h.occurredAt");

    private static final String ROW = """
            select new org.jiedai.handoff.HandOffRow(h.messageId, h.type, h.fromDesk,
            h.toDesk, h.orderNo, h.occurredAt, h.postedBy, h.state, h.settledAt, h.reasonCode, h.reason)
            from PostedHandOff h where h.storeCode = :store and h.state\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Refused or blocked; somebody must decide. Newest first. */
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<HandOffRow> stuck() {
        return query(ROW + "in :stuck order by h.occurredAt desc, h.id desc", HandOffRow.class)
                .setMaxResults(MOST_STUCK)
                .getResultList();
    }

    /** What another desk did not take of this order: the advisor sees why its car stands still. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<HandOffRow> stuckOf(RepairOrderNo order) {
        return em.createQuery(ROW + "in :stuck and h.orderNo = :order order by h.occurredAt, h.id", HandOffRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("stuck", STUCK)
                .setParameter("order", order.value())
                .getResultList();
    }

    /** All others as they are wished for, newest first. */
    public List<HandOffRow> flowing(ListWish wish) {
        return COLUMNS.rows(query(ROW + FLOWING + COLUMNS.where(wish) + COLUMNS.order(wish), HandOffRow.class), wish);
    }

    /** How many of the others the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(query(COUNT + FLOWING + COLUMNS.where(wish), Long.class), wish);
    }

    private <T> TypedQuery<T> query(String question, Class<T> answer) {
        return em.createQuery(question, answer)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("stuck", STUCK);
    }
}
