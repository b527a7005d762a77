package org.jiedai.cashier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;
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
        Settlement settlement = settlements.get(number, version);
        if (settlement.sign(name, strokes, caller.stamp())) {
            announce(settlement);
        }
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
        if (settlement.pay(businessDay(), payment, caller.stamp())) {
            announce(settlement);
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void reverse(RepairOrderNo number, int version, int seq, String reason) {
        Settlement settlement = settlements.get(number, version);
        if (settlement.reverse(businessDay(), seq, reason, caller.stamp())) {
            handOffs.post(new SettlementReopened(
                    new Cover(
                            UUID.randomUUID(),
                            settlement.storeCode(),
                            settlement.subject(),
                            clock.instant(),
                            caller.actor().login()),
                    settlement.ledger().open().yuan(),
                    reason));
        }
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

    private void announce(Settlement settlement) {
        Stamp by = caller.stamp();
        handOffs.post(new SettlementPaid(
                Cover.of(settlement.storeCode(), settlement.subject(), by),
                settlement.ledger().total().yuan()));
    }
}
