package org.jiedai.cashier;

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

/** The settlements of the store that have been paid, also those that a reversal has opened again (R22). */
@Stateless
@RolesAllowed(Roles.CASHIER)
public class PaidBoard {
    static final String ROW = """
            select new org.jiedai.cashier.SettlementRow(s.number, s.state, s.header.plate,
            s.header.vehicle, s.header.customerName, s.header.advisor, s.header.requestedAt, s.paidAt, s.total,
            s.open) from Settlement s where s.storeCode = :store and\s""";

    private static final String PAID = "s.paidAt is not null";

    private static final ListColumns COLUMNS = new ListColumns("s.paidAt desc, s.id desc")
            .text("number", "s.number", String::toUpperCase)
            .text("plate", "s.header.plate", PaidBoard::asKept)
            .text("customer", "s.header.customerName")
            .text("vehicle", "s.header.vehicle")
            .sorted("advisor", "s.header.advisor")
            .sorted("paid", "s.paidAt")
            .oneOf("state", "s.state", SettlementState.class)
            .sorted("total", "s.total")
            .sorted("open", "s.open")
            .within("day", "s.paidAt");

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    private static String asKept(String plate) {
        return plate.replace("·", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The paid settlements that are wished for, the last payment first. */
    public List<SettlementRow> rows(ListWish wish) {
        return COLUMNS.rows(query(ROW + PAID + COLUMNS.where(wish) + COLUMNS.order(wish), SettlementRow.class), wish);
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(
                query(
                        "select count(s) from Settlement s where s.storeCode = :store and " + PAID
                                + COLUMNS.where(wish),
                        Long.class),
                wish);
    }

    private <T> TypedQuery<T> query(String question, Class<T> answer) {
        return em.createQuery(question, answer)
                .setParameter("store", caller.actor().storeCode());
    }
}
