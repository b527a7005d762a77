package org.jiedai.handoff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Page;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The hand-offs of the store: where is this car stuck? */
@Stateless
@RolesAllowed(Roles.SERVICE_MANAGER)
public class HandOffBoard {
    private static final List<HandOffState> STUCK = List.of(HandOffState.REFUSED, HandOffState.BLOCKED);
    private static final String ROW = """
            select new org.jiedai.handoff.HandOffRow(h.messageId, h.type, h.fromDesk,
            h.toDesk, h.orderNo, h.occurredAt, h.postedBy, h.state, h.settledAt, h.reasonCode, h.reason)
            from PostedHandOff h where h.storeCode = :store and h.state\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Refused or blocked; somebody must decide. Newest first. */
    public Page<HandOffRow> stuck(String order, int page) {
        return Page.of(rows("in :stuck", order), page);
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

    /** All others, newest first. */
    public Page<HandOffRow> flowing(String order, int page) {
        return Page.of(rows("not in :stuck", order), page);
    }

    // An order number, or how it begins; nothing for all.
    private TypedQuery<HandOffRow> rows(String states, String order) {
        boolean all = order == null || order.isBlank();
        TypedQuery<HandOffRow> query = em.createQuery(
                        ROW + states + (all ? "" : " and h.orderNo like :order")
                                + " order by h.occurredAt desc, h.id desc",
                        HandOffRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("stuck", STUCK);
        return all ? query : query.setParameter("order", order.strip().replaceAll("[%_]", "") + "%");
    }
}
