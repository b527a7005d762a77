package org.jiedai.repairorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.ADVISOR_ELSEWHERE;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;
import static org.jiedai.shared.FrontDesk.at;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import org.jiedai.catalogue.JobLine;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Actor;
import org.jiedai.shared.FrontDesk;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RepairOrderTest {

    @Test
    @Tag("R8")
    void the_signed_estimate_becomes_the_job_and_the_promise() {
        RepairOrder order = Orders.agreed();
        assertThat(order.state()).isEqualTo(RepairOrderState.AGREED);
        assertThat(order.agreement().signedTotal()).isEqualTo(Money.of("514.00"));
        assertThat(order.promise().present()).isEqualTo(at(120));
    }

    @Test
    @Tag("R8")
    void a_second_signature_replaces_the_job_and_keeps_the_first_promise() {
        RepairOrder order = Orders.agreed();
        order.agree(Orders.signed(2), ADVISOR.at(at(5)));
        assertThat(order.job().lines()).extracting(JobLine::lineNo).containsExactly(1, 2);
        assertThat(order.promise().first()).isEqualTo(at(120));
    }

    @Test
    @Tag("R8")
    @Tag("R10")
    void what_was_changed_after_the_signature_is_not_released_before_it_is_signed_anew() {
        RepairOrder order = Orders.agreed();
        order.chooseStay(Stay.WAITING, null, ADVISOR.at(NINE));
        order.estimateChanged(Orders.changed(2), ADVISOR.at(at(5)));
        assertThatThrownBy(() -> order.release("K12", ADVISOR.at(at(6)))).hasMessageContaining("ESTIMATE_UNSIGNED[2]");
        order.agree(Orders.signed(2), ADVISOR.at(at(7)));
        RepairReleased released = order.release("K12", ADVISOR.at(at(8)));
        assertThat(released.keyTag()).isEqualTo("K12");
        assertThat(released.stay()).isEqualTo("WAITING");
        assertThat(released.promisedAt()).isEqualTo(at(120));
        assertThat(released.lines()).extracting(LineItem::lineNo).containsExactly(1, 2);
        assertThat(order.state()).isEqualTo(RepairOrderState.RELEASED);
    }

    @Test
    @Tag("R8")
    @Tag("R12")
    void nothing_changes_the_estimate_once_the_work_has_begun() {
        RepairOrder order = Orders.inRepair();
        assertThatThrownBy(() -> order.estimateChanged(Orders.changed(2), ADVISOR.at(at(30))))
                .hasMessageContaining("NOT_NOW");
        assertThat(order.gaps(false)).doesNotContain(ReviewGap.FORM_UNSIGNED);
    }

    @Test
    @Tag("R16")
    void extra_work_keeps_estimate_and_agreement_at_one_version() {
        RepairOrder order = Orders.inRepair();
        order.addExtraWork(Orders.answered(true), ADVISOR.at(at(30)));
        order.addExtraWork(Orders.answered(false), ADVISOR.at(at(40)));
        assertThat(order.gaps(false)).doesNotContain(ReviewGap.FORM_UNSIGNED);
    }

    @Test
    @Tag("R9")
    void who_leaves_gives_a_phone_to_reach_him() {
        RepairOrder order = Orders.agreed();
        assertThatThrownBy(() -> order.chooseStay(Stay.LEAVING, null, ADVISOR.at(NINE)))
                .hasMessageContaining("CONTACT_PHONE_NEEDED");
        order.chooseStay(Stay.LEAVING, new Phone("13812345678"), ADVISOR.at(NINE));
        assertThat(order.agreement().stay()).isEqualTo(Stay.LEAVING);
    }

    @Test
    @Tag("R10")
    void a_car_is_not_released_before_its_reception_is_finished() {
        RepairOrder order = Orders.begun();
        order.agree(Orders.signed(1), ADVISOR.at(NINE));
        order.chooseStay(Stay.WAITING, null, ADVISOR.at(NINE));
        assertThatThrownBy(() -> order.release("K12", ADVISOR.at(NINE))).hasMessageContaining("RECEPTION_NOT_FINISHED");
    }

    @Test
    @Tag("R10")
    void a_car_is_not_released_without_a_stay_and_a_key_tag() {
        RepairOrder order = Orders.agreed();
        assertThatThrownBy(() -> order.release("K12", ADVISOR.at(NINE))).hasMessageContaining("STAY_NOT_CHOSEN");
        order.chooseStay(Stay.WAITING, null, ADVISOR.at(NINE));
        assertThatThrownBy(() -> order.release(" ", ADVISOR.at(NINE))).hasMessageContaining("KEY_TAG_NEEDED");
        assertThat(order.state()).isEqualTo(RepairOrderState.AGREED);
    }

    @Test
    @Tag("R10")
    void a_car_is_not_released_without_a_signature() {
        RepairOrder order = Orders.begun();
        order.received(35_600, ADVISOR.at(NINE));
        assertThatThrownBy(() -> order.release("K12", ADVISOR.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R10")
    void the_workshops_assignment_is_noted() {
        RepairOrder order = Orders.inRepair();
        assertThat(order.repair().technician()).isEqualTo("zhouq");
        assertThat(order.repair().bay()).isEqualTo("3");
        assertThat(order.state()).isEqualTo(RepairOrderState.IN_REPAIR);
    }

    @Test
    @Tag("R10")
    void nobody_acts_on_another_stores_order() {
        RepairOrder order = Orders.agreed();
        assertThatThrownBy(() -> order.chooseStay(Stay.WAITING, null, ADVISOR_ELSEWHERE.at(NINE)))
                .hasMessageContaining("NOT_YOUR_STORE");
        assertThat(order.agreement().stay()).isNull();
    }

    @Test
    void a_page_that_is_out_of_date_is_told_who_was_faster() {
        RepairOrder order = Orders.agreed();
        assertThatThrownBy(() -> order.expect(7))
                .hasMessageContaining("CHANGED_BY_SOMEBODY")
                .hasMessageContaining("wangxy")
                .hasMessageContaining("RepairOrderAct.AGREE");
    }

    @Test
    @Tag("R12")
    void a_technician_adds_no_lines() {
        RepairOrder order = Orders.inRepair();
        assertThatThrownBy(() -> order.addExtraWork(Orders.answered(true), TECHNICIAN.at(at(30))))
                .hasMessageContaining("NOT_YOUR_ROLE");
        assertThat(order.job().lines()).hasSize(2);
    }

    @Test
    @Tag("R13")
    void progress_is_judged_and_a_later_promise_needs_a_reason() {
        RepairOrder order = Orders.inRepair();
        order.raiseCheck(at(105));
        order.takeNewActs();
        order.checkProgress(ProgressJudgement.LATE, "等配件", ADVISOR.at(at(106)));
        assertThat(order.takeNewActs()).extracting("why").containsExactly("ProgressJudgement.LATE | 等配件");
        assertThatThrownBy(() -> order.movePromise(at(150), " ", ADVISOR.at(at(106))))
                .hasMessageContaining("REASON_NEEDED");
        assertThat(order.promise().present()).isEqualTo(at(120));
        PromiseMoved moved = order.movePromise(at(150), "配件晚到", ADVISOR.at(at(106)));
        assertThat(moved.cover())
                .isEqualTo(new Cover(moved.messageId(), "SH01", FrontDesk.ORDER, at(106), ADVISOR.login()));
        assertThat(moved.promisedAt()).isEqualTo(at(150));
        assertThat(moved.reason()).isEqualTo("配件晚到");
        assertThat(order.promise().present()).isEqualTo(at(150));
        assertThat(order.promise().first()).isEqualTo(at(120));
    }

    @Test
    @Tag("R13")
    void looking_at_what_is_promised_before_anything_is_changes_nothing() throws Exception {
        RepairOrder order = Orders.begun();
        assertThat(order.promise().present()).isNull();
        assertThat(order.promise().first()).isNull();
        Field promise = RepairOrder.class.getDeclaredField("promise");
        promise.setAccessible(true);
        assertThat(promise.get(order)).isNull();
    }

    @Test
    @Tag("R13")
    void a_promise_that_has_passed_is_no_promise() {
        RepairOrder order = Orders.inRepair();
        assertThatThrownBy(() -> order.movePromise(at(30), "晚", ADVISOR.at(at(31))))
                .hasMessageContaining("PROMISE_NOT_LATER");
        assertThatThrownBy(() -> order.movePromise(at(368 * 24 * 60), "晚", ADVISOR.at(at(31))))
                .hasMessageContaining("TOO_FAR_AHEAD");
    }

    @Test
    @Tag("R16")
    void only_agreed_work_joins_the_order_with_its_time_and_price() {
        RepairOrder order = Orders.inRepair();
        ExtraWorkDecided decided = order.addExtraWork(Orders.answered(true), ADVISOR.at(at(30)));
        assertThat(decided.agreed()).extracting(LineItem::lineNo).containsExactly(3);
        assertThat(decided.declined()).isEmpty();
        assertThat(decided.promisedAt()).isEqualTo(at(180));
        assertThat(order.agreement().signedTotal()).isEqualTo(Money.of("771.00"));
        assertThat(order.promise().present()).isEqualTo(at(180));
    }

    @Test
    @Tag("R16")
    void declined_work_changes_neither_price_nor_promise() {
        RepairOrder order = Orders.inRepair();
        ExtraWorkDecided decided = order.addExtraWork(Orders.answered(false), ADVISOR.at(at(30)));
        assertThat(decided.agreed()).isEmpty();
        assertThat(decided.declined()).containsExactly("小保养");
        assertThat(order.agreement().signedTotal()).isEqualTo(Money.of("514.00"));
        assertThat(order.promise().present()).isEqualTo(at(120));
    }

    @Test
    @Tag("R17")
    void nobody_inspects_his_own_work() {
        RepairOrder order = Orders.inspecting();
        Actor both = new Actor("zhouq", "SH01", Set.of(Role.SERVICE_ADVISOR, Role.TECHNICIAN));
        assertThatThrownBy(() -> order.pass(both.at(at(61)))).hasMessageContaining("INSPECTOR_IS_TECHNICIAN");
        assertThatThrownBy(() -> order.fail(List.of(1), "漏油", both.at(at(61))))
                .hasMessageContaining("INSPECTOR_IS_TECHNICIAN");
        assertThat(order.state()).isEqualTo(RepairOrderState.INSPECTING);
    }

    @Test
    @Tag("R17")
    void a_failed_inspection_names_lines_and_a_reason_and_counts_as_rework() {
        RepairOrder order = Orders.inspecting();
        assertThatThrownBy(() -> order.fail(List.of(), "漏油", ADVISOR.at(at(61))))
                .hasMessageContaining("NOTHING_FAILED");
        assertThatThrownBy(() -> order.fail(List.of(1), " ", ADVISOR.at(at(61))))
                .hasMessageContaining("REASON_NEEDED");
        ReworkOrdered rework = order.fail(List.of(1), "放油螺栓渗油", ADVISOR.at(at(61)));
        assertThat(rework.lines()).containsExactly(1);
        assertThat(rework.reason()).isEqualTo("放油螺栓渗油");
        assertThat(order.state()).isEqualTo(RepairOrderState.IN_REPAIR);
        assertThat(order.repair().reworks()).isOne();
    }

    @Test
    @Tag("R18")
    @Tag("R19")
    void a_wash_can_be_sent_back_with_a_reason() {
        RepairOrder order = Orders.inspecting();
        order.pass(ADVISOR.at(at(61)));
        WashRequested asked = order.sendToWash(ADVISOR.at(at(62)));
        assertThat(asked.vehicle()).isEqualTo("途观L");
        assertThat(asked.promisedAt()).isEqualTo(at(120));
        assertThatThrownBy(() -> order.acceptWash(ADVISOR.at(at(63)))).hasMessageContaining("NOT_NOW");
        order.washed(SYSTEM.at(at(80)));
        assertThatThrownBy(() -> order.rejectWash(null, ADVISOR.at(at(81)))).hasMessageContaining("REASON_NEEDED");
        WashJudged rejected = order.rejectWash("轮毂未洗净", ADVISOR.at(at(81)));
        assertThat(rejected.accepted()).isFalse();
        assertThat(rejected.reason()).isEqualTo("轮毂未洗净");
        order.washed(SYSTEM.at(at(90)));
        assertThat(order.acceptWash(ADVISOR.at(at(91))).accepted()).isTrue();
        assertThat(order.state()).isEqualTo(RepairOrderState.REVIEWING);
    }

    @Test
    @Tag("R18")
    void the_customer_may_do_without_the_wash() {
        assertThat(Orders.reviewing(Orders.done(1), Orders.done(2)).state()).isEqualTo(RepairOrderState.REVIEWING);
    }

    @Test
    @Tag("R24")
    void an_order_is_closed_only_when_it_is_delivered() {
        RepairOrder order = Orders.reviewing(Orders.done(1), Orders.done(2));
        assertThatThrownBy(() -> order.close(ADVISOR.at(at(63)))).hasMessageContaining("NOT_NOW");
        order.review(List.of(), null, ADVISOR.at(at(63)));
        order.close(ADVISOR.at(at(64)));
        assertThat(order.state()).isEqualTo(RepairOrderState.CLOSED);
    }

    @Test
    @Tag("R3")
    @Tag("R20")
    void a_mileage_read_wrongly_is_put_right_until_the_settlement_is_made_with_it() {
        RepairOrder order = Orders.reviewing(Orders.done(1), Orders.done(2));
        order.received(35_660, ADVISOR.at(at(63)));
        assertThat(order.review(List.of(), null, ADVISOR.at(at(63))).outcome().mileage())
                .isEqualTo(35_660);
        assertThatThrownBy(() -> order.received(36_000, ADVISOR.at(at(64)))).hasMessageContaining("NOT_NOW");
        assertThat(order.mileage()).isEqualTo(35_660);
    }

    @Test
    void a_cancellation_needs_a_reason_and_comes_before_the_workshop() {
        RepairOrder order = Orders.agreed();
        assertThatThrownBy(() -> order.cancel("", ADVISOR.at(NINE))).hasMessageContaining("REASON_NEEDED");
        assertThatThrownBy(() -> Orders.inRepair().cancel("客户改主意", ADVISOR.at(NINE)))
                .hasMessageContaining("NOT_NOW");
        order.cancel("客户改主意", ADVISOR.at(NINE));
        assertThat(order.state()).isEqualTo(RepairOrderState.CANCELLED);
    }
}
