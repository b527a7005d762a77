package org.jiedai.repairorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.repairorder.Orders.done;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.at;

import java.lang.reflect.Field;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R19")
class CompletionReviewTest {

    @Test
    void nothing_open_passes() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        assertThat(order.gaps(false)).isEmpty();
        order.review(false, ADVISOR, at(70));
        assertThat(order.state()).isEqualTo(RepairOrderState.DELIVERING);
    }

    @Test
    void a_line_neither_done_nor_explained_is_a_gap() {
        refused(Orders.reviewing(done(1)), false, ReviewGap.UNFINISHED_LINE);
    }

    @Test
    void a_line_that_is_explained_is_none() {
        RepairOrder order = Orders.reviewing(done(1), new LineResult(2, false, 5, "客户自带配件型号不符"));
        assertThat(order.gaps(false)).isEmpty();
    }

    @Test
    void parts_asked_for_and_not_issued_are_a_gap_until_they_come() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(4, 3), SYSTEM, at(65));
        refused(order, false, ReviewGap.PARTS_NOT_ISSUED);
        order.partsIssued(Orders.issued(4, 4), SYSTEM, at(66));
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
    @Tag("R20")
    void the_settlement_has_only_what_was_done_and_used() {
        RepairOrder order = Orders.reviewing(done(1), new LineResult(2, false, 5, "客户不做"));
        order.partsIssued(Orders.issued(4, 4), SYSTEM, at(65));
        order.partsReturned(Orders.returned(1), SYSTEM, at(66));
        SettledLine only = order.actual().settledLines().get(0);
        assertThat(order.actual().settledLines()).hasSize(1);
        assertThat(only.parts()).extracting(PartItem::quantity).containsExactly(3);
    }

    @Test
    @Tag("R11")
    void what_was_returned_stays_returned_when_more_is_issued() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(4, 2), SYSTEM, at(65));
        order.partsReturned(Orders.returned(1), SYSTEM, at(66));
        order.partsIssued(Orders.issued(4, 4), SYSTEM, at(67));
        assertThat(order.issued()).extracting(IssuedPart::used).containsExactly(3);
    }

    @Test
    @Tag("R11")
    void a_part_wholly_returned_is_not_charged() {
        RepairOrder order = Orders.reviewing(done(1), done(2));
        order.partsIssued(Orders.issued(2, 2), SYSTEM, at(65));
        order.partsReturned(Orders.returned(2), SYSTEM, at(66));
        assertThat(order.actual().settledLines().get(0).parts()).isEmpty();
    }

    private static void refused(RepairOrder order, boolean extraWorkOpen, ReviewGap gap) {
        assertThat(order.gaps(extraWorkOpen)).containsExactly(gap);
        assertThatThrownBy(() -> order.review(extraWorkOpen, ADVISOR, at(70))).hasMessage("REVIEW_OPEN[" + gap + "]");
        assertThat(order.state()).isEqualTo(RepairOrderState.REVIEWING);
    }

    // No verb leads here without them: the review is the last net.
    private static void clear(RepairOrder order, String name) throws Exception {
        Field field = RepairOrder.class.getDeclaredField(name);
        field.setAccessible(true);
        field.setInt(order, 0);
    }
}
