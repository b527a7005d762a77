package org.jiedai.repairorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.repairorder.Orders.done;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.at;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.SettledLine;
import org.jiedai.handoff.VisitOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R19")
class CompletionReviewTest {

    @Test
    void nothing_open_passes() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        assertThat(order.gaps(false)).isEmpty();
        ReviewPassed passed = order.review(List.of(Orders.answered(false)), null, ADVISOR.at(at(70)));
        assertThat(order.state()).isEqualTo(RepairOrderState.DELIVERING);
        assertThat(passed.customerName()).isEqualTo("李建国");
        assertThat(passed.plate()).isEqualTo("沪A7C502");
        assertThat(passed.outcome())
                .isEqualTo(new VisitOutcome(
                        35_600, at(120), 0, order.agreement().signedTotal().yuan()));
        assertThat(passed.lines()).extracting(SettledLine::lineNo).containsExactly(1, 2);
        assertThat(passed.declined()).containsExactly("小保养");
    }

    @Test
    void a_line_neither_done_nor_explained_is_a_gap() {
        RepairOrder order = Orders.reviewing(done(1));
        order.partsReturned(Orders.returned(Orders.DRAWN, 2, 2), SYSTEM.at(at(65)));
        refused(order, false, ReviewGap.UNFINISHED_LINE);
    }

    @Test
    void a_line_that_is_explained_is_none() {
        RepairOrder order = Orders.reviewing(done(1), new LineResult(2, false, 5, "客户自带配件型号不符"));
        order.partsReturned(Orders.returned(Orders.DRAWN, 2, 2), SYSTEM.at(at(65)));
        assertThat(order.gaps(false)).isEmpty();
    }

    @Test
    void parts_asked_for_and_not_issued_are_a_gap_until_they_come() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(4, 3), SYSTEM.at(at(65)));
        refused(order, false, ReviewGap.PARTS_NOT_ISSUED);
        order.partsIssued(Orders.issued(4, 4), SYSTEM.at(at(66)));
        assertThat(order.gaps(false)).isEmpty();
    }

    @Test
    void an_extra_work_without_an_answer_is_a_gap() {
        refused(Orders.reviewing(done(1), done(2)), true, ReviewGap.EXTRA_WORK_OPEN);
    }

    @Test
    void a_version_that_nobody_signed_is_a_gap() throws Exception {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        Field agreement = RepairOrder.class.getDeclaredField("agreement");
        agreement.setAccessible(true);
        ((Agreement) agreement.get(order)).changed(2);
        refused(order, false, ReviewGap.FORM_UNSIGNED);
    }

    @Test
    void a_missing_mileage_is_a_gap() throws Exception {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        clear(order, "mileage");
        refused(order, false, ReviewGap.MILEAGE_MISSING);
    }

    @Test
    @Tag("R11")
    void parts_asked_for_are_a_gap_before_the_counter_has_said_a_word() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsRequested(Orders.requested(4), SYSTEM.at(at(64)));
        refused(order, false, ReviewGap.PARTS_NOT_ISSUED);
        order.partsIssued(Orders.issued(4, 4), SYSTEM.at(at(65)));
        order.partsRequested(Orders.requested(4), SYSTEM.at(at(66)));
        assertThat(order.gaps(false)).isEmpty();
    }

    @Test
    @Tag("R11")
    void parts_of_a_line_that_was_not_done_are_a_gap_until_they_are_back() {
        RepairOrder order = Orders.reviewing(done(1), new LineResult(2, false, 5, "客户不做"));
        refused(order, false, ReviewGap.PARTS_NOT_RETURNED);
        order.partsReturned(Orders.returned(Orders.DRAWN, 2, 2), SYSTEM.at(at(66)));
        assertThat(order.gaps(false)).isEmpty();
    }

    @Test
    @Tag("R11")
    void agreed_parts_that_were_never_drawn_are_a_gap_that_a_word_closes() {
        RepairOrder order = Orders.inspecting();
        order.partsIssued(Orders.issued(Orders.DRAWN, new int[] {1, 2, 2}), SYSTEM.at(at(61)));
        order.pass(ADVISOR.at(at(61)));
        order.declineWash(ADVISOR.at(at(62)));
        refused(order, false, ReviewGap.PARTS_NOT_DRAWN);
        assertThatThrownBy(() -> order.review(List.of(Orders.asked()), "客户自带", ADVISOR.at(at(63))))
                .hasMessageContaining("EXTRA_WORK_OPEN");
        order.review(List.of(), "客户自带", ADVISOR.at(at(64)));
        assertThat(order.state()).isEqualTo(RepairOrderState.DELIVERING);
    }

    @Test
    @Tag("R20")
    void the_settlement_has_only_what_was_done_and_used() {
        RepairOrder order = Orders.reviewing(done(1), new LineResult(2, false, 5, "客户不做"));
        order.partsReturned(Orders.returned(Orders.DRAWN, 1, 1), SYSTEM.at(at(66)));
        SettledLine only = order.actual().settledLines().get(0);
        assertThat(order.actual().settledLines()).hasSize(1);
        assertThat(only.parts()).extracting(PartItem::quantity).containsExactly(1);
    }

    @Test
    @Tag("R11")
    @Tag("R20")
    void what_nobody_agreed_to_is_the_houses_own_and_the_agreed_price_stands() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(4, 4), SYSTEM.at(at(65)));
        List<SettledLine> lines = order.actual().settledLines();
        assertThat(lines).extracting(SettledLine::payer).containsExactly("CUSTOMER", "CUSTOMER", "INTERNAL");
        assertThat(lines.get(0).parts()).containsExactly(new PartItem("OIL", "机油", 2, new BigDecimal("68.50"), null));
        assertThat(lines.get(2).lineNo()).isEqualTo(3);
        assertThat(lines.get(2).labour()).isZero();
        assertThat(lines.get(2).parts()).extracting(PartItem::quantity).containsExactly(4);
    }

    @Test
    @Tag("R11")
    void what_was_returned_stays_returned_when_more_is_issued() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(4, 2), SYSTEM.at(at(65)));
        order.partsReturned(Orders.returned(1), SYSTEM.at(at(66)));
        order.partsIssued(Orders.issued(4, 4), SYSTEM.at(at(67)));
        assertThat(order.actual().issued()).extracting(IssuedPart::used).containsExactly(2, 2, 3);
    }

    @Test
    @Tag("R11")
    void a_part_wholly_returned_is_not_charged() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsReturned(Orders.returned(Orders.DRAWN, 1, 2), SYSTEM.at(at(66)));
        assertThat(order.actual().settledLines().get(0).parts()).isEmpty();
        assertThat(order.gaps(false)).isEmpty();
    }

    private static void refused(RepairOrder order, boolean extraWorkOpen, ReviewGap gap) {
        assertThat(order.gaps(extraWorkOpen)).containsExactly(gap);
        List<ExtraWork> found = extraWorkOpen ? List.of(Orders.asked()) : List.of();
        assertThatThrownBy(() -> order.review(found, null, ADVISOR.at(at(70)))).hasMessage("REVIEW_OPEN[" + gap + "]");
        assertThat(order.state()).isEqualTo(RepairOrderState.REVIEWING);
    }

    // No verb leads here without them: the review is the last net.
    private static void clear(RepairOrder order, String name) throws Exception {
        Field field = RepairOrder.class.getDeclaredField(name);
        field.setAccessible(true);
        field.setInt(order, 0);
    }
}
