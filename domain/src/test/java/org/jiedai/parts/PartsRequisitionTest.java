package org.jiedai.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.parts.Counter.KEEPER;
import static org.jiedai.parts.Counter.NINE;
import static org.jiedai.parts.Counter.asked;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Role;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R11")
class PartsRequisitionTest {
    private final Counter stock = new Counter(10, 5);

    @Test
    void a_requisition_is_issued_in_one_go_or_in_several_or_withdrawn() {
        LifeCycleMatrix.of(PartsRequisition.LIFE_CYCLE, RequisitionState.class, RequisitionAct.class)
                .legal(
                        "WAITING ISSUE ISSUED",
                        "WAITING BACK_ORDER BACK_ORDERED",
                        "WAITING WITHDRAW WITHDRAWN",
                        "ISSUED BACK_ORDER BACK_ORDERED",
                        "ISSUED PUT_BACK ISSUED",
                        "BACK_ORDERED ISSUE ISSUED",
                        "BACK_ORDERED PUT_BACK BACK_ORDERED",
                        "BACK_ORDERED WITHDRAW WITHDRAWN",
                        "WITHDRAWN PUT_BACK WITHDRAWN",
                        "WAITING SETTLE SETTLED",
                        "ISSUED SETTLE SETTLED",
                        "BACK_ORDERED SETTLE SETTLED",
                        "WITHDRAWN SETTLE SETTLED")
                .holds();
    }

    @Test
    void the_stock_falls_when_both_have_signed_and_both_signatures_are_kept() {
        PartsRequisition requisition = asked(4);
        requisition.issue("zhouq", Map.of(1, 4), stock.room(null), KEEPER.at(NINE));
        assertThat(stock.oil().onHand()).isEqualTo(6);
        assertThat(requisition.state()).isEqualTo(RequisitionState.ISSUED);
        assertThat(requisition.handOvers())
                .singleElement()
                .matches(signed ->
                        signed.issuer().equals("guozm") && signed.receiver().equals("zhouq"));
    }

    @Test
    void nobody_signs_for_both_sides() {
        Actor both = new Actor("zhouq", "SH01", Set.of(Role.STOREKEEPER, Role.TECHNICIAN));
        refused(PartsRule.SAME_PERSON, () -> asked(4).issue("zhouq", Map.of(1, 4), stock.room(null), both.at(NINE)));
        assertThat(stock.oil().onHand()).isEqualTo(10);
    }

    @Test
    void a_technician_cannot_issue() {
        Actor technician = new Actor("xub", "SH01", Set.of(Role.TECHNICIAN));
        refused(
                SharedRule.NOT_YOUR_ROLE,
                () -> asked(4).issue("zhouq", Map.of(1, 4), stock.room(null), technician.at(NINE)));
    }

    @Test
    void the_stock_never_falls_below_zero() {
        refused(
                PartsRule.STOCK_SHORT,
                () -> asked(11).issue("zhouq", Map.of(1, 11), stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void no_more_is_issued_than_was_asked_for() {
        refused(
                PartsRule.MORE_THAN_ASKED,
                () -> asked(4).issue("zhouq", Map.of(1, 5), stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void less_than_nothing_is_refused_and_not_left_out() {
        refused(
                SharedRule.ABSURD_VALUE,
                () -> asked(4).issue("zhouq", Map.of(1, 1, 2, -1), stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void an_empty_hand_over_is_refused() {
        refused(
                PartsRule.NOTHING_TO_ISSUE,
                () -> asked(4).issue("zhouq", Map.of(1, 0), stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void an_absurd_quantity_is_refused() {
        refused(SharedRule.ABSURD_VALUE, () -> asked(0));
        refused(SharedRule.ABSURD_VALUE, () -> asked(5000));
    }

    @Test
    void what_is_short_is_back_ordered_and_issued_when_it_comes_with_two_more_signatures() {
        PartsRequisition requisition = asked(12);
        requisition.issue("zhouq", Map.of(1, 10), stock.room(null), KEEPER.at(NINE));
        assertThat(requisition.state()).isEqualTo(RequisitionState.BACK_ORDERED);
        assertThat(requisition.items().get(0).backOrdered()).isEqualTo(2);
        stock.oil().receive(2);
        requisition.issue("zhouq", Map.of(1, 2), stock.room(null), KEEPER.at(NINE));
        assertThat(requisition.state()).isEqualTo(RequisitionState.ISSUED);
        assertThat(requisition.items().get(0).issued()).isEqualTo(12);
        assertThat(requisition.items().get(0).backOrdered()).isZero();
        assertThat(requisition.handOvers()).hasSize(2);
        assertThat(stock.oil().onHand()).isZero();
    }

    @Test
    void what_is_no_longer_wanted_is_withdrawn() {
        PartsRequisition requisition = asked(4);
        requisition.backOrder(KEEPER.at(NINE));
        requisition.withdraw("客户自带", KEEPER.at(NINE));
        assertThat(requisition.state()).isEqualTo(RequisitionState.WITHDRAWN);
        PartsIssued told = requisition.told("zhouq", null, KEEPER.at(NINE));
        assertThat(told.items()).extracting(IssuedItem::backOrdered).containsExactly(0);
        assertThat(told.receiver()).isEqualTo("zhouq");
    }

    @Test
    void unused_parts_come_back_and_the_stock_rises() {
        PartsRequisition requisition = asked(4);
        requisition.issue("zhouq", Map.of(1, 4), stock.room(null), KEEPER.at(NINE));
        PartsReturned back = requisition.putBack(1, 1, stock.room(null), KEEPER.at(NINE));
        assertThat(stock.oil().onHand()).isEqualTo(7);
        assertThat(back.quantity()).isEqualTo(1);
        assertThat(back.partCode()).isEqualTo(requisition.lines().get(0).partCode());
        assertThat(back.requisitionNo()).isEqualTo(requisition.number().value());
    }

    @Test
    void no_more_comes_back_than_was_issued() {
        PartsRequisition requisition = asked(4);
        requisition.issue("zhouq", Map.of(1, 4), stock.room(null), KEEPER.at(NINE));
        refused(PartsRule.MORE_THAN_ISSUED, () -> requisition.putBack(1, 5, stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void an_unknown_part_is_not_stocked() {
        refused(PartsRule.NOT_STOCKED, () -> stock.locked("SH01", "X-1"));
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
