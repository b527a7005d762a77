package org.jiedai.cashier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Money;
import org.jiedai.shared.Page;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Stores;

/** What waits at the cash desk, and what the books of a day say. */
@Stateless
@RolesAllowed(Roles.CASHIER)
public class CashierBoard {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Stores stores;

    @Inject
    private Settlements settlements;

    @Inject
    private Clock clock;

    /** Who has still to sign or to pay, longest waiting first. */
    public Page<SettlementRow> waiting() {
        return Page.of(em.createQuery(
                        PaidBoard.ROW + "s.state in (:drawnUp, :signed) order by s.header.requestedAt, s.id",
                        SettlementRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("drawnUp", SettlementState.DRAWN_UP)
                .setParameter("signed", SettlementState.SIGNED));
    }

    public SettlementSheet sheet(RepairOrderNo number) {
        return settlements.get(number).sheet();
    }

    /** The day by the store's calendar. */
    public LocalDate today() {
        return stores.get(caller.actor().storeCode()).dayOf(clock.instant());
    }

    /** The day whose drawer is to be counted next: one before today that was not closed in time, else today. */
    public LocalDate dayToClose() {
        LocalDate today = today();
        return em.createQuery("""
                                select min(d.day)
                                from CashDay d
                                where d.storeCode = :store and d.state = :open and d.day < :today""", LocalDate.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("open", CashDayState.OPEN)
                .setParameter("today", today)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
    }

    /** The sums of a day, by means. */
    public DayBooks books(LocalDate day) {
        return new DayBooks(em.createQuery("""
                                select e.means, sum(e.amount), count(e.seq)
                                from Settlement s
                                join s.entries e
                                where e.storeCode = :store and e.day = :day
                                group by e.means
                                order by e.means""", Object[].class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("day", day)
                .getResultStream()
                .map(CashierBoard::sum)
                .toList());
    }

    // The database adds plain numbers: the sum does not come back as money.
    private static DayBooks.MeansSum sum(Object... row) {
        return new DayBooks.MeansSum((PaymentMeans) row[0], new Money((BigDecimal) row[1]), (Long) row[2]);
    }

    /** The latest days, with what was counted. */
    public List<CashDayRow> days() {
        return em.createQuery("""
                                select new org.jiedai.cashier.CashDayRow(d.day, d.state, d.bookedTotal,
                                d.bookedCash, d.countedCash, d.remark)
                                from CashDay d
                                where d.storeCode = :store
                                order by d.day desc""", CashDayRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setMaxResults(7)
                .getResultList();
    }
}
