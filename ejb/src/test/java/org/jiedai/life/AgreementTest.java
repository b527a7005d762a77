package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.Customers;
import org.jiedai.estimate.Estimate;
import org.jiedai.estimate.EstimateService;
import org.jiedai.estimate.EstimateState;
import org.jiedai.estimate.Estimates;
import org.jiedai.reception.ReceptionService;
import org.jiedai.reception.ReceptionState;
import org.jiedai.reception.Receptions;
import org.jiedai.repairorder.ExtraWorkLink;
import org.jiedai.repairorder.ExtraWorkService;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.workshop.FindingService;
import org.jiedai.workshop.NewFinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the customer has signed is what is done: one current version, from the counter to the last day. */
class AgreementTest {
    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);
    private final EstimateService estimates = shop.the(EstimateService.class);

    @Test
    @Tag("R8")
    @Tag("R10")
    void a_version_that_was_changed_after_the_signature_is_not_released() {
        RepairOrderNo order = visits.agreed(Visits.SERVICE);
        estimates.add(order, 0, Visits.TYRES, Payer.CUSTOMER);
        assertThatThrownBy(() -> shop.the(RepairOrderService.class).release(order, 0, "K12"))
                .hasMessageContaining("ESTIMATE_UNSIGNED[2]");
        assertThat(order(order).state()).isEqualTo(RepairOrderState.AGREED);
        visits.sign(order);
        shop.the(RepairOrderService.class).release(order, 0, "K12");
        assertThat(order(order).job().lines()).hasSize(2);
    }

    @Test
    @Tag("R8")
    @Tag("R12")
    void after_the_release_lines_are_neither_added_nor_removed() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        visits.advisor();
        assertThatThrownBy(() -> estimates.add(order, 0, Visits.TYRES, Payer.CUSTOMER))
                .hasMessageContaining("NOT_NOW");
        assertThatThrownBy(() -> estimates.remove(order, 0, 1)).hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R8")
    void the_estimate_of_a_visit_that_was_cancelled_rests() {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        shop.the(RepairOrderService.class).cancel(order, 0, "客户有急事");
        assertThat(order(order).state()).isEqualTo(RepairOrderState.CANCELLED);
        Instant soon = shop.time().instant().plusSeconds(7200);
        assertThatThrownBy(() -> estimates.tell(order, 0, soon)).hasMessageContaining("NOT_NOW");
        assertThatThrownBy(() -> estimates.add(order, 0, Visits.TYRES, Payer.CUSTOMER))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R3")
    @Tag("R6")
    void nothing_more_is_received_of_a_visit_that_was_cancelled_and_the_car_stays_as_it_was() {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        VehicleNo car = order(order).visitor().vehicleNo();
        int before = shop.the(Customers.class).vehicle(car).mileage();
        shop.the(RepairOrderService.class).cancel(order, 0, "客户有急事");
        assertThat(shop.the(Receptions.class).get(order).state()).isEqualTo(ReceptionState.CANCELLED);
        assertThatThrownBy(() -> shop.the(ReceptionService.class).correctMileage(order, 0, car, before + 7, "看错"))
                .hasMessageContaining("NOT_NOW");
        assertThat(shop.the(Customers.class).vehicle(car).mileage()).isEqualTo(before);
    }

    @Test
    @Tag("R15")
    @Tag("R16")
    void only_extra_work_changes_it_in_repair_and_both_copies_are_of_one_version() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        RecordNo extra = found(order);
        String secret = visits.advisor().the(ExtraWorkService.class).askByLink(extra, 0);
        shop.asNobody().the(ExtraWorkLink.class).answer(secret, Map.of(1, true), "李建国");
        shop.carry();
        visits.advisor();
        Estimate estimate = shop.the(Estimates.class).get(order.value());
        assertThat(estimate.state()).isEqualTo(EstimateState.SIGNED);
        assertThat(estimate.versionNo()).isEqualTo(2);
        assertThat(estimate.total()).isEqualTo(order(order).agreement().signedTotal());
        assertThat(order(order).gaps(false)).noneMatch(gap -> "FORM_UNSIGNED".equals(gap.name()));
    }

    @Test
    @Tag("R15")
    void a_customer_is_never_told_what_is_the_houses_business() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        RecordNo extra = found(order);
        String secret = visits.advisor().the(ExtraWorkService.class).askByLink(extra, 0);
        Built.set(order(order), "state", RepairOrderState.INSPECTING);
        ExtraWorkLink link = shop.asNobody().the(ExtraWorkLink.class);
        assertThatThrownBy(() -> link.answer(secret, Map.of(1, true), "李建国")).hasMessageContaining("ANSWER_NOT_TAKEN");
        assertThatThrownBy(() -> link.answer(secret, Map.of(), "李建国")).hasMessageContaining("LINK_EXPIRED");
    }

    private RecordNo found(RepairOrderNo order) {
        RecordNo extra = shop.as("zhouq", Role.TECHNICIAN)
                .the(FindingService.class)
                .report(order, 0, new NewFinding("前刹车片已到极限", true, null, List.of("BR-0010")));
        shop.carry();
        return extra;
    }

    private RepairOrder order(RepairOrderNo number) {
        return shop.the(RepairOrders.class).get(number);
    }
}
