package org.jiedai.cashier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedai.audit.Audited;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Actor;
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
        Settlement settlement = settlements.get(number, version);
        if (settlement.sign(caller.actor(), clock.instant(), name, strokes)) {
            announce(settlement);
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void signVoucher(RepairOrderNo number, int version) {
        settlements.get(number, version).signVoucher(caller.actor(), clock.instant());
    }

    /** A form that comes a second time has had its effect and changes nothing. */
    @RolesAllowed(Roles.CASHIER)
    public void pay(RepairOrderNo number, int version, Payment payment) {
        Settlement settlement = settlements.get(number);
        if (settlement.knows(payment)) {
            return;
        }
        settlement.expect(version);
        if (settlement.pay(caller.actor(), clock.instant(), businessDay(), payment)) {
            announce(settlement);
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void reverse(RepairOrderNo number, int version, int seq, String reason) {
        Settlement settlement = settlements.get(number, version);
        if (settlement.reverse(caller.actor(), clock.instant(), businessDay(), seq, reason)) {
            handOffs.post(new SettlementReopened(
                    UUID.randomUUID(),
                    settlement.storeCode(),
                    settlement.subject(),
                    clock.instant(),
                    caller.actor().login(),
                    settlement.ledger().open().yuan(),
                    reason));
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void refund(RepairOrderNo number, int version, Payment back, String reason) {
        Settlement settlement = settlements.get(number);
        if (!settlement.knows(back)) {
            settlement.expect(version);
            settlement.refund(caller.actor(), clock.instant(), businessDay(), back, reason);
        }
    }

    @RolesAllowed(Roles.CASHIER)
    public void requestInvoice(RepairOrderNo number, int version, InvoiceTitle to) {
        settlements.get(number, version).requestInvoice(caller.actor(), clock.instant(), to);
    }

    // Today, or the next day if today is closed already.
    private LocalDate businessDay() {
        String store = caller.actor().storeCode();
        return days.openFrom(store, stores.get(store).dayOf(clock.instant())).day();
    }

    private void announce(Settlement settlement) {
        Actor actor = caller.actor();
        Instant at = clock.instant();
        handOffs.post(new SettlementPaid(
                UUID.randomUUID(),
                settlement.storeCode(),
                settlement.subject(),
                at,
                actor.login(),
                settlement.ledger().total().yuan()));
    }
}
