package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jiedai.cashier.CashierService;
import org.jiedai.cashier.Payment;
import org.jiedai.cashier.PaymentMeans;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Payer;
import org.jiedai.delivery.Deliveries;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.delivery.DeliveryState;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No car leaves while money is open, however often it was paid (R22, R24). */
@Tag("R22")
@Tag("R24")
class MoneyOpenAgainTest {
    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);
    private RepairOrderNo order;

    @BeforeEach
    void a_car_is_paid_for() {
        order = visits.inRepair(Visits.SERVICE);
        visits.issued(visits.asked(order, new WantedPart(1, MasterData.OIL, 4)), 4);
        visits.reviewing(order, 1);
        visits.atCashier(order);
        cashier().sign(order, 0, "李建国", Visits.INK);
        pay();
    }

    @Test
    void a_payment_reversed_after_all_was_paid_brings_the_car_back_to_the_till() {
        DeliveryService delivery = visits.advisor().the(DeliveryService.class);
        delivery.advise(order, 0, null, null);
        cashier().reverse(order, 0, 1, "刷卡未成功");
        shop.carry();
        assertThat(state()).isEqualTo(DeliveryState.AT_CASHIER);
        assertThatThrownBy(() -> delivery.seeOff(order, 0, true)).hasMessageContaining("NOT_NOW");
        pay();
        assertThat(state()).isEqualTo(DeliveryState.PAID);
        delivery.advise(order, 0, null, null);
        delivery.seeOff(order, 0, true);
        assertThat(state()).isEqualTo(DeliveryState.CLOSED);
    }

    @Test
    void a_payment_reversed_after_the_car_has_left_is_in_its_history_and_no_hand_off_is_refused() {
        DeliveryService delivery = visits.advisor().the(DeliveryService.class);
        delivery.advise(order, 0, null, null);
        delivery.seeOff(order, 0, true);
        shop.carry();
        cashier().reverse(order, 0, 1, "银行退回");
        shop.carry();
        assertThat(state()).isEqualTo(DeliveryState.CLOSED);
        pay();
        assertThat(state()).isEqualTo(DeliveryState.CLOSED);
        assertThat(shop.posted()).containsSubsequence("VehicleDelivered", "SettlementReopened", "SettlementPaid");
    }

    private CashierService cashier() {
        return shop.as("qianl", Role.CASHIER).the(CashierService.class);
    }

    private void pay() {
        CashierService till = cashier();
        var due = shop.the(Settlements.class).get(order).ledger().open(Payer.CUSTOMER);
        till.pay(order, 0, new Payment(UUID.randomUUID(), Payer.CUSTOMER, PaymentMeans.BANK_CARD, due));
        shop.carry();
    }

    private DeliveryState state() {
        return visits.advisor().the(Deliveries.class).get(order).state();
    }
}
