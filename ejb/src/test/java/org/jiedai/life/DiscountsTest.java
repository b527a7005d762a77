package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiedai.cashier.Ledger;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Payer;
import org.jiedai.estimate.DiscountWish;
import org.jiedai.estimate.EstimateService;
import org.jiedai.estimate.EstimateState;
import org.jiedai.estimate.Estimates;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.staff.Staff;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is taken off by hand: who may, how much, and that it stands on the bill (R7, R20). */
@Tag("R7")
class DiscountsTest {
    private static final String MANAGER = "lujp";

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);
    private RepairOrderNo order;

    @BeforeEach
    void a_service_and_a_warranty_line_are_estimated() {
        MasterData.join(shop.the(Staff.class), MANAGER, Role.SERVICE_MANAGER);
        order = visits.received(Visits.SERVICE);
        advisor().add(order, 0, Visits.TYRES, Payer.WARRANTY);
    }

    private EstimateService advisor() {
        return visits.advisor().the(EstimateService.class);
    }

    private void takeOff(Integer line, String percent, String approver, String pin) {
        advisor().discount(order, 0, new DiscountWish(line, new BigDecimal(percent), "老客户", approver, pin));
    }

    private Money due() {
        return shop.the(Estimates.class).get(order.value()).due();
    }

    @Test
    void an_advisor_takes_off_up_to_their_limit_and_nothing_gathers() {
        Money listed = due();
        takeOff(null, "5", null, null);
        assertThat(due()).isEqualTo(listed.times(new BigDecimal("0.95")));
        takeOff(1, "4", null, null);
        assertThat(due()).isEqualTo(listed.times(new BigDecimal("0.96")));
        takeOff(null, "0", null, null);
        assertThat(due()).isEqualTo(listed);
    }

    @Test
    void more_needs_somebody_who_may_and_their_pin() {
        Money listed = due();
        assertThatThrownBy(() -> takeOff(1, "5.01", null, null)).hasMessage("DISCOUNT_ABOVE_LIMIT[5]");
        assertThatThrownBy(() -> takeOff(1, "10", MANAGER, "0000")).hasMessageContaining("APPROVER_PIN_WRONG");
        assertThatThrownBy(() -> takeOff(1, "20.5", MANAGER, "1234")).hasMessageContaining("APPROVER_MAY_NOT");
        assertThatThrownBy(() -> takeOff(1, "10", "zhouq", "1234")).hasMessageContaining("APPROVER_MAY_NOT");
        assertThatThrownBy(() -> takeOff(1, "10", "wangxy", "1234")).hasMessageContaining("APPROVER_MAY_NOT");
        assertThat(due()).isEqualTo(listed);
        takeOff(1, "20", MANAGER, "1234");
        assertThat(due()).isEqualTo(listed.times(new BigDecimal("0.80")));
    }

    @Test
    void only_what_the_customer_pays_costs_less_and_only_with_a_reason() {
        assertThatThrownBy(() -> takeOff(2, "5", null, null)).hasMessage("DISCOUNT_NOT_FOR_PAYER[2]");
        assertThatThrownBy(() -> takeOff(7, "5", null, null)).hasMessage("NO_SUCH_LINE[7]");
        assertThatThrownBy(() -> takeOff(1, "-1", null, null)).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> takeOff(1, "100.01", null, null)).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> takeOff(1, "1.005", null, null)).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> advisor().discount(order, 0, new DiscountWish(1, BigDecimal.ONE, " ", null, null)))
                .hasMessage("FIELD_NEEDED[field.discountReason]");
    }

    @Test
    @Tag("R8")
    void what_was_signed_is_another_version_once_it_costs_less() {
        visits.sign(order);
        takeOff(1, "5", null, null);
        var estimate = shop.the(Estimates.class).get(order.value());
        assertThat(estimate.state()).isEqualTo(EstimateState.DRAFT);
        assertThat(estimate.versionNo()).isEqualTo(2);
    }

    @Test
    @Tag("R20")
    void the_settlement_says_what_was_taken_off_and_why() {
        Money listed = due();
        takeOff(1, "5", null, null);
        visits.released(order);
        visits.issued(visits.asked(order, new WantedPart(1, MasterData.OIL, 4)), 4);
        visits.reviewing(order, 1, 2);
        visits.atCashier(order);
        Ledger bill =
                shop.as("qianl", Role.CASHIER).the(Settlements.class).get(order).ledger();
        assertThat(bill.due(Payer.CUSTOMER)).isEqualTo(listed.times(new BigDecimal("0.95")));
        assertThat(bill.discount()).isEqualTo(listed.times(new BigDecimal("0.05")));
        assertThat(bill.lines().get(0).discount().reason()).isEqualTo("老客户");
        assertThat(bill.lines().get(1).discount()).isNull();
    }
}
