package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Payer;
import org.jiedai.parts.RequisitionService;
import org.jiedai.parts.Stock;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.IssuedPart;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.Money;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.workshop.RequestService;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The customer pays the parts he agreed to; everything else that the counter hands out is seen, and not his. */
class PartsAsAgreedTest {
    private static final WantedPart OIL = new WantedPart(1, MasterData.OIL, 4);

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);

    @Test
    @Tag("R11")
    @Tag("R12")
    void a_part_that_nobody_agreed_to_needs_a_reason_and_is_not_the_customers() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        visits.issued(visits.asked(order, OIL), 4);
        RequestService requests = shop.as("zhouq", Role.TECHNICIAN).the(RequestService.class);
        List<WantedPart> pads = List.of(new WantedPart(1, MasterData.PADS, 1));
        List<WantedPart> more = List.of(new WantedPart(1, MasterData.OIL, 1));
        assertThatThrownBy(() -> requests.ask(order, 0, pads)).hasMessageContaining("PART_NOT_AGREED");
        assertThatThrownBy(() -> requests.ask(order, 0, more)).hasMessageContaining("PART_NOT_AGREED");
        visits.issued(visits.asked(order, new WantedPart(1, MasterData.PADS, 1, "拆卸时损坏")), 1);
        visits.reviewing(order, 1);
        visits.atCashier(order);
        shop.as("qianl", Role.CASHIER);
        assertThat(settled(order, Payer.INTERNAL)).isEqualTo(Money.of("420.00"));
        assertThat(settled(order, Payer.CUSTOMER))
                .isEqualTo(order(order).agreement().signedTotal());
    }

    @Test
    @Tag("R11")
    @Tag("R19")
    void a_requisition_that_waits_is_seen_at_once_and_stops_the_review() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        RecordNo requisition = visits.asked(order, OIL);
        visits.advisor();
        assertThat(order(order).actual().issued()).extracting(IssuedPart::open).containsExactly(true);
        visits.reviewing(order, 1);
        InspectionService inspection = shop.the(InspectionService.class);
        assertThatThrownBy(() -> inspection.review(order, 0, null)).hasMessageContaining("PARTS_NOT_ISSUED");
        visits.issued(requisition, 4);
        visits.advisor().the(InspectionService.class).review(order, 0, null);
    }

    @Test
    @Tag("R11")
    @Tag("R19")
    void once_the_review_is_passed_the_counter_moves_no_stock_for_the_visit() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        RecordNo requisition = visits.asked(order, OIL);
        visits.issued(requisition, 4);
        visits.reviewing(order, 1);
        visits.atCashier(order);
        int onHand = oil();
        RequisitionService counter = shop.as("guozm", Role.STOREKEEPER).the(RequisitionService.class);
        assertThatThrownBy(() -> counter.putBack(requisition, 0, 1, 1)).hasMessageContaining("NOT_NOW");
        assertThatThrownBy(() -> counter.issue(requisition, 0, "zhouq", "1234", Map.of(1, 1)))
                .hasMessageContaining("NOT_NOW");
        assertThat(oil()).isEqualTo(onHand);
    }

    @Test
    @Tag("R19")
    void agreed_parts_that_were_never_drawn_are_explained_before_the_car_goes_back() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        visits.reviewing(order, 1);
        InspectionService inspection = shop.the(InspectionService.class);
        assertThatThrownBy(() -> inspection.review(order, 0, " ")).hasMessageContaining("PARTS_NOT_DRAWN");
        inspection.review(order, 0, "客户自带机油");
    }

    private Money settled(RepairOrderNo order, Payer payer) {
        return shop.the(Settlements.class).get(order).ledger().due(payer);
    }

    private RepairOrder order(RepairOrderNo number) {
        return shop.as("wangxy", Role.SERVICE_ADVISOR).the(RepairOrders.class).get(number);
    }

    private int oil() {
        return shop.the(Stock.class).locked(MasterData.STORE, MasterData.OIL).onHand();
    }
}
