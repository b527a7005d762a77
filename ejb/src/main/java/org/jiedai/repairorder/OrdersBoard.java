package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Roles;

/** All repair orders of the store, open and closed, newest first. */
@Stateless
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
public class OrdersBoard {
    private static final ListColumns COLUMNS = new ListColumns("o.id desc")
            .sorted("number", "o.id")
            .text("plate", "o.visitor.plate", OrdersBoard::asKept)
            .text("customer", "o.visitor.customerName")
            .text("vehicle", "o.visitor.vehicle")
            .exactly("advisor", "o.advisor")
            .exactly("technician", "o.repair.technician")
            .oneOf("state", "o.state", RepairOrderState.class)
            .sorted("promised", "o.promise.present")
            .sorted("total", "o.agreement.signedTotal")
            .text("complaint", "o.complaint")
            .sorted("changed", "o.changedAt")
            .within("day", "o.changedAt");

    private static final String COUNT = "select count(o) from RepairOrder o where o.storeCode = :store";

    private static final String ROWS = """
            select new org.jiedai.repairorder.OrderLine(o.number, o.state, o.visitor.plate,
            o.visitor.customerName, o.visitor.vehicle, o.advisor, o.repair.technician, o.mileage,
            o.promise.present, o.agreement.signedTotal, o.complaint, o.changedAt)
            from RepairOrder o where o.storeCode = :store""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    private static String asKept(String plate) {
        return plate.replace("·", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The orders that are wished for. */
    public List<OrderLine> rows(ListWish wish) {
        return COLUMNS.rows(query(ROWS + COLUMNS.where(wish) + COLUMNS.order(wish), OrderLine.class), wish);
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(query(COUNT + COLUMNS.where(wish), Long.class), wish);
    }

    private <T> TypedQuery<T> query(String question, Class<T> answer) {
        return em.createQuery(question, answer)
                .setParameter("store", caller.actor().storeCode());
    }
}
