package org.jiedai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.SettledLine;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.handoff.VisitOutcome;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static final WalkThrough EVERYTHING = new WalkThrough(true, true, true, true, true);

    private final Delivery delivery = reviewed("257.00");

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Delivery.LIFE_CYCLE, DeliveryState.class, DeliveryAct.class)
                .legal(
                        "PREPARING PREPARE PREPARED",
                        "PREPARED SHOW SHOWN",
                        "SHOWN HAND_TO_CASHIER AT_CASHIER",
                        "AT_CASHIER PAY PAID",
                        "PAID ADVISE ADVISED",
                        "ADVISED SEE_OFF CLOSED",
                        "PAID REOPEN AT_CASHIER",
                        "ADVISED REOPEN AT_CASHIER",
                        "CLOSED REOPEN CLOSED",
                        "CLOSED PAY CLOSED")
                .holds();
    }

    @Test
    @Tag("R20")
    void the_total_is_drawn_from_the_actual_lines() {
        assertThat(delivery.labour()).isEqualTo(Money.of("120.00"));
        assertThat(delivery.material()).isEqualTo(Money.of("137.00"));
        assertThat(delivery.settledLines()).containsExactly(line());
    }

    @Test
    @Tag("R20")
    void a_difference_from_the_signed_estimate_is_explained() {
        Delivery dearer = reviewed("250.00");
        assertThatThrownBy(() -> dearer.prepare(true, true, " ", ADVISOR.at(NINE)))
                .hasMessage("DIFFERENCE_UNEXPLAINED[250.00, 257.00]");
        dearer.prepare(true, true, "多用一个垫片", ADVISOR.at(NINE));
        assertThat(dearer.state()).isEqualTo(DeliveryState.PREPARED);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    @Tag("R20")
    void keys_and_booklet_are_in_the_delivery_kit(boolean keys, boolean booklet) {
        assertThatThrownBy(() -> delivery.prepare(keys, booklet, null, ADVISOR.at(NINE)))
                .hasMessageContaining("KIT_INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, true, true",
        "true, false, true, true, true",
        "true, true, false, true, true",
        "true, true, true, false, true",
        "true, true, true, true, false"
    })
    @Tag("R21")
    void no_point_of_the_walk_through_is_left_out(
            boolean items, boolean appearance, boolean belongings, boolean oldParts, boolean care) {
        delivery.prepare(true, true, null, ADVISOR.at(NINE));
        WalkThrough partial = new WalkThrough(items, appearance, belongings, oldParts, care);
        assertThatThrownBy(() -> delivery.show(partial, ADVISOR.at(NINE))).hasMessageContaining("CHECK_MISSING");
        assertThat(delivery.state()).isEqualTo(DeliveryState.PREPARED);
    }

    @Test
    @Tag("R22")
    void nothing_goes_to_the_cashier_before_the_customer_has_seen_the_car() {
        delivery.prepare(true, true, null, ADVISOR.at(NINE));
        assertThatThrownBy(() -> delivery.handToCashier(ADVISOR.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R22")
    void an_advisor_cannot_say_that_it_is_paid() {
        atCashier();
        assertThatThrownBy(() -> delivery.paid(ADVISOR.at(NINE))).hasMessageContaining("NOT_YOUR_ROLE");
    }

    @Test
    @Tag("R24")
    void no_car_leaves_unpaid() {
        atCashier();
        assertThatThrownBy(() -> delivery.seeOff(true, ADVISOR.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R23")
    @Tag("R24")
    void the_kit_is_removed_after_the_next_maintenance_is_told() {
        atCashier();
        delivery.paid(SYSTEM.at(at(10)));
        assertThatThrownBy(() -> delivery.seeOff(true, ADVISOR.at(at(11)))).hasMessageContaining("NOT_NOW");
        delivery.advise(new NextMaintenance(40_000, LocalDate.of(2027, 5, 23)), "轮胎磨损", ADVISOR.at(at(11)));
        assertThatThrownBy(() -> delivery.seeOff(false, ADVISOR.at(at(12)))).hasMessageContaining("KIT_NOT_REMOVED");
        VehicleDelivered delivered = delivery.seeOff(true, ADVISOR.at(at(12)));
        assertThat(delivered.nextMaintenance()).isEqualTo("40000 km / 2027-05-23");
        assertThat(delivered.plate()).isEqualTo("沪A7C502");
        assertThat(delivered.phone()).isEqualTo("13812345678");
        assertThat(delivered.total()).isEqualTo(delivery.total().yuan());
        assertThat(delivered.promisedAt()).isEqualTo(at(120));
        assertThat(delivery.state()).isEqualTo(DeliveryState.CLOSED);
        assertThat(delivery.nextMaintenance()).isEqualTo("40000 km / 2027-05-23");
    }

    private void atCashier() {
        delivery.prepare(true, true, null, ADVISOR.at(NINE));
        delivery.show(EVERYTHING, ADVISOR.at(NINE));
        SettlementRequested asked = delivery.handToCashier(ADVISOR.at(NINE));
        assertThat(asked.lines()).isEqualTo(delivery.settledLines());
        assertThat(asked.customerName()).isEqualTo("李建国");
    }

    private static SettledLine line() {
        return new SettledLine(
                1,
                "小保养",
                60,
                new BigDecimal("120.00"),
                "CUSTOMER",
                List.of(new PartItem("OIL", "机油", 2, new BigDecimal("68.50"), null)),
                null,
                null,
                null);
    }

    private static Delivery reviewed(String signedTotal) {
        return new Delivery(
                new ReviewPassed(
                        new Cover(UUID.randomUUID(), "SH01", ORDER, NINE, "wangxy"),
                        new Car("沪A7C502", "途观L"),
                        new Contact("李建国", "13812345678"),
                        "VH-SH01-0001",
                        "wangxy",
                        "zhouq",
                        new VisitOutcome(35_600, at(120), 0, new BigDecimal(signedTotal)),
                        List.of(line()),
                        List.of("更换空调滤芯")),
                ADVISOR.at(NINE));
    }
}
