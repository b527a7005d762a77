package org.jiedai.parts;

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
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** What lies where, searched and paged in the database (A2, A8). */
@Stateless
@RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
public class StockBoard {
    private static final ListColumns COLUMNS = new ListColumns("s.bin, p.code")
            .text("bin", "s.bin")
            .text("part", "concat(p.code, ' ', p.name, ' ', p.nameEn)")
            .text("brand", "p.brand")
            .sorted("onHand", "s.onHand")
            .sorted("reserved", "s.reserved")
            .sorted("safety", "s.safety")
            .sorted("available", "(s.onHand - s.reserved - s.safety)")
            .yes("low", "case when s.onHand - s.reserved - s.safety <= 0 then true else false end")
            .sorted("expected", "s.expectedOn")
            .sorted("price", "p.price");

    private static final String IN_STOCK =
            " from StockItem s join Part p on p.code = s.partCode where s.storeCode = :store";

    private static final String ROW = """
            select new org.jiedai.parts.StockRow(p.code, p.name, p.nameEn, p.brand, p.unit, s.bin,
            s.onHand, s.reserved, s.safety, s.expected, s.expectedOn, p.price, p.cost, p.orderQuantity)""" + IN_STOCK;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The parts that are wished for, by bin unless somebody sorts otherwise. */
    public List<StockRow> rows(ListWish wish) {
        return COLUMNS.rows(asked(ROW + COLUMNS.where(wish) + COLUMNS.order(wish), StockRow.class), wish).stream()
                .map(this::seen)
                .toList();
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(asked("select count(s)" + IN_STOCK + COLUMNS.where(wish), Long.class), wish);
    }

    /**
     * One part of this store.
     *
     * @throws org.jiedai.shared.RuleBroken if the store has none of it
     */
    public StockRow part(String code) {
        return asked(ROW + " and p.code = :code", StockRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(this::seen)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
    }

    /** What is on its way of one part, the next first. */
    public List<ExpectedArrival> arrivals(String partCode) {
        return em.createQuery(
                        "select s from StockItem s where s.storeCode = :store and s.partCode = :part", StockItem.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("part", partCode)
                .getResultStream()
                .flatMap(item -> item.arrivals().stream())
                .toList();
    }

    // What the house pays is for the parts supervisor's and the service manager's eyes.
    private StockRow seen(StockRow row) {
        return caller.actor().is(Role.PARTS_SUPERVISOR) || caller.actor().is(Role.SERVICE_MANAGER)
                ? row
                : row.withoutCost();
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> kind) {
        return em.createQuery(jpql, kind).setParameter("store", caller.actor().storeCode());
    }
}
