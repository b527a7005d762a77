package org.jiedai.cashier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Money;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** Closing the books of a day (R22). */
@Stateless
@Audited
public class CashDayService {
    @Inject
    private CashDays days;

    @Inject
    private CashierBoard board;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The drawer has been counted. The day is held first: what is summed up afterwards is all there will be.
     *
     * @param remark why the counted cash differs, if it does
     */
    @RolesAllowed(Roles.CASHIER)
    public void close(LocalDate day, Money counted, String remark) {
        Stamp by = caller.stamp();
        CashDay books = days.hold(by.storeCode(), day);
        books.close(board.today(), board.books(day), counted, remark, by);
    }
}
