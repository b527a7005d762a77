package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedai.cashier.CashierService;
import org.jiedai.cashier.Payment;
import org.jiedai.cashier.PaymentMeans;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Energy;
import org.jiedai.delivery.Deliveries;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.delivery.NextMaintenance;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A car that no maintenance schedule knows leaves the house all the same (R23). */
class NoScheduleTest {
    private static final String DIESEL = "沪A7D502";

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);

    @Test
    @Tag("R23")
    void the_advisor_says_when_a_car_comes_again_of_which_the_schedule_says_nothing() {
        RepairOrderNo order = paid();
        DeliveryService delivery = visits.advisor().the(DeliveryService.class);
        int present = shop.the(Deliveries.class).get(order).mileage();
        LocalDate inAYear = LocalDate.of(2027, 11, 23);
        assertThatThrownBy(() -> delivery.advise(order, 0, null, null)).hasMessageContaining("NO_SCHEDULE");
        assertThatThrownBy(() -> delivery.advise(order, 0, new NextMaintenance(present, inAYear), null))
                .hasMessageContaining("NEXT_IS_PAST");
        assertThatThrownBy(() -> delivery.advise(
                        order, 0, new NextMaintenance(present + 10_000, LocalDate.of(2026, 11, 23)), null))
                .hasMessageContaining("NEXT_IS_PAST");
        assertThatThrownBy(() -> delivery.advise(order, 0, new NextMaintenance(present + 200_001, inAYear), null))
                .hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> delivery.advise(
                        order, 0, new NextMaintenance(present + 10_000, LocalDate.of(2036, 11, 24)), null))
                .hasMessageContaining("ABSURD_VALUE");
        delivery.advise(order, 0, new NextMaintenance(present + 10_000, inAYear), null);
        assertThat(shop.the(Deliveries.class).get(order).nextMaintenance())
                .isEqualTo(present + 10_000 + " km / 2027-11-23");
    }

    private RepairOrderNo paid() {
        shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(new CarEntry(
                        null, "李建国", new Phone("13812345678"), new Plate(DIESEL), null, "途观L", Energy.DIESEL));
        RepairOrderNo order = visits.received(visits.arrived(DIESEL), Visits.TYRES);
        visits.released(order);
        visits.reviewing(order, 1);
        visits.atCashier(order);
        CashierService till = shop.as("qianl", Role.CASHIER).the(CashierService.class);
        till.sign(order, 0, "李建国", Visits.INK);
        var due = shop.the(Settlements.class).get(order).ledger().open(Payer.CUSTOMER);
        till.pay(order, 0, new Payment(UUID.randomUUID(), Payer.CUSTOMER, PaymentMeans.BANK_CARD, due));
        shop.carry();
        return order;
    }
}
