package org.jiedai.cashier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Stores;

/** The cash desk: settlements are signed, paid, put right and invoiced (R22). */
@Stateless
@Audited
public class CashierService {
    @Inject
    private Settlements settlements;

    @Inject
    private CashDays days;

    @Inject
    private Stores stores;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public void take(SettlementRequested request) {
        settlements.add(new Settlement(request, clock.instant()));
    }

    @RolesAllowed(Roles.CASHIER)
    public void sign(RepairOrderNo number, int version, String name, String strokes) {
        settlements.get(number, version).sign(name, strokes, caller.stamp()).ifPresent(handOffs::post);
    }

    @RolesAllowed(Roles.CASHIER)
    public void signVoucher(RepairOrderNo number, int version) {
        settlements.get(number, version).signVoucher(caller.stamp());
    }

    /** A form that comes a second time has had its effect and changes nothing. */
    @RolesAllowed(Roles.CASHIER)
    public void pay(RepairOrderNo number, int version, Payment payment) {
        Settlement settlement = settlements.get(number);
        if (settlement.knows(payment)) {
            return;
        }
        settlement.expect(version);
        settlement.pay(businessDay(), payment, caller.stamp()).ifPresent(handOffs::post);
    }

    @RolesAllowed(Roles.CASHIER)
    public void reverse(RepairOrderNo number, int version, int seq, String reason) {
        settlements
                .get(number, version)
                .reverse(businessDay(), seq, reason, caller.stamp())
                .ifPresent(handOffs::post);
    }

    @RolesAllowed(Roles.CASHIER)
    public void refund(RepairOrderNo number, int version, Payment back, String reason) {
        Settlement settlement = settlements.get(number);
        if (!settlement.knows(back)) {
            settlement.expect(version);
            settlement.refund(businessDay(), back, reason, caller.stamp());
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void requestInvoice(RepairOrderNo number, int version, InvoiceTitle to) {
        settlements.get(number, version).requestInvoice(to, caller.stamp());
    }

    // Today, or the next day if today is closed already.
    private LocalDate businessDay() {
        String store = caller.actor().storeCode();
        return days.openFrom(store, stores.get(store).dayOf(clock.instant())).day();
    }
}
