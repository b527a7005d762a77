package org.jiedai.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.parts.Counter.FILTER;
import static org.jiedai.parts.Counter.KEEPER;
import static org.jiedai.parts.Counter.NINE;
import static org.jiedai.parts.Counter.OIL;
import static org.jiedai.parts.Counter.SUPERVISOR;
import static org.jiedai.parts.Counter.SYSTEM;
import static org.jiedai.parts.Counter.asked;

import java.util.List;
import java.util.Map;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A8")
class PickTaskTest {
    private final Counter stock = new Counter(10, 5);
    private final ShelfPlace place = new ShelfPlace("SH01", "Y-01");

    @Test
    void parts_are_reserved_shelved_and_drawn_or_given_back() {
        LifeCycleMatrix.of(PickTask.LIFE_CYCLE, PickState.class, PickAct.class)
                .legal(
                        "OPEN PICK OPEN",
                        "OPEN EXPIRE TO_PUT_BACK",
                        "OPEN SHELVE SHELVED",
                        "OPEN MISS SHORT",
                        "OPEN DRAW OPEN",
                        "OPEN EMPTY DRAWN",
                        "OPEN CLEAR RELEASED",
                        "OPEN MOVE OPEN",
                        "OPEN CHANGE OPEN",
                        "OPEN LACK SHORT",
                        "OPEN SPARE NOT_NEEDED",
                        "OPEN RELEASE RELEASED",
                        "SHORT PICK SHORT",
                        "SHORT EXPIRE TO_PUT_BACK",
                        "SHORT LAY SHORT",
                        "SHORT LABEL SHORT",
                        "SHORT MISS SHORT",
                        "SHORT REPLENISH OPEN",
                        "SHORT DRAW SHORT",
                        "SHORT EMPTY DRAWN",
                        "SHORT CLEAR RELEASED",
                        "SHORT MOVE SHORT",
                        "SHORT CHANGE OPEN",
                        "SHORT RELEASE RELEASED",
                        "SHELVED DRAW SHELVED",
                        "SHELVED EMPTY DRAWN",
                        "SHELVED CLEAR RELEASED",
                        "SHELVED MOVE SHELVED",
                        "SHELVED LABEL SHELVED",
                        "SHELVED CHANGE OPEN",
                        "SHELVED EXPIRE TO_PUT_BACK",
                        "TO_PUT_BACK PUT_BACK RELEASED",
                        "TO_PUT_BACK CHANGE OPEN",
                        "RELEASED CHANGE OPEN",
                        "NOT_NEEDED MOVE NOT_NEEDED",
                        "NOT_NEEDED CHANGE OPEN",
                        "NOT_NEEDED RELEASE RELEASED")
                .holds();
    }

    @Test
    void booking_reserves_at_once() {
        PickTask task = stock.booked(4, 1);
        assertThat(task.state()).isEqualTo(PickState.OPEN);
        assertThat(stock.oil().reserved()).isEqualTo(4);
        assertThat(stock.oil().available()).isEqualTo(5);
    }

    @Test
    void what_the_stock_cannot_promise_is_missing_and_the_safety_stock_stays() {
        PickTask task = stock.booked(12, 1);
        assertThat(task.state()).isEqualTo(PickState.SHORT);
        assertThat(task.missing()).singleElement().matches(part -> part.quantity() == 3);
        assertThat(stock.oil().reserved()).isEqualTo(9);
    }

    @Test
    void an_appointment_without_parts_needs_no_picking() {
        assertThat(stock.booked(0, 0).state()).isEqualTo(PickState.NOT_NEEDED);
    }

    @Test
    void shelved_parts_stay_reserved_and_fall_from_the_stock_once_when_they_are_issued() {
        PickTask task = picked();
        task.shelve(place, KEEPER.at(NINE));
        assertThat(stock.oil().onHand()).isEqualTo(10);
        assertThat(stock.oil().reserved()).isEqualTo(4);
        PartsRequisition requisition = asked(4);
        requisition.issue("zhouq", Map.of(1, 4), stock.room(task), KEEPER.at(NINE));
        task.drawn(KEEPER.at(NINE));
        assertThat(stock.oil().onHand()).isEqualTo(6);
        assertThat(stock.oil().reserved()).isZero();
        assertThat(task.state()).isEqualTo(PickState.SHELVED);
    }

    @Test
    void a_short_appointment_ends_when_its_car_has_drawn_what_there_was() {
        PickTask task = stock.booked(12, 0);
        asked(12).issue("zhouq", Map.of(1, 9), stock.room(task), KEEPER.at(NINE));
        task.drawn(KEEPER.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.DRAWN);
        assertThat(stock.oil().onHand()).isEqualTo(1);
    }

    @Test
    void what_is_reserved_for_one_car_is_not_issued_to_another() {
        stock.booked(8, 1);
        refused(PartsRule.STOCK_SHORT, () -> asked(3).issue("zhouq", Map.of(1, 3), stock.room(null), KEEPER.at(NINE)));
    }

    @Test
    void a_short_appointment_cannot_be_shelved() {
        refused(PartsRule.PICK_INCOMPLETE, () -> stock.booked(12, 1).shelve(place, KEEPER.at(NINE)));
    }

    @Test
    void what_is_there_is_shelved_and_labelled_while_the_rest_is_waited_for() {
        PickTask task = stock.booked(12, 1);
        refused(PartsRule.NOTHING_PICKED, () -> task.layPart(place, KEEPER.at(NINE)));
        refused(PartsRule.NOTHING_PICKED, () -> task.label(KEEPER.at(NINE)));
        task.pick(FILTER, true, KEEPER.at(NINE));
        task.layPart(place, KEEPER.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.SHORT);
        assertThat(task.label(KEEPER.at(NINE))).isEqualTo(1);
        stock.oil().receive(5);
        assertThat(task.replenish(stock, SUPERVISOR.at(NINE))).isTrue();
        task.pick(OIL, true, KEEPER.at(NINE));
        task.shelve(place, KEEPER.at(NINE));
        assertThat(task.place()).isEqualTo("Y-01");
    }

    @Test
    @Tag("A9")
    void what_lay_there_of_a_short_appointment_is_put_back_when_it_is_off() {
        PickTask task = stock.booked(12, 1);
        task.pick(FILTER, true, KEEPER.at(NINE));
        task.layPart(place, KEEPER.at(NINE));
        task.release("客户取消", stock, SYSTEM.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.TO_PUT_BACK);
    }

    @Test
    void a_place_holds_one_appointment() {
        place.lay(new AppointmentNo("AP-SH01-20261123-0009"));
        refused(PartsRule.PLACE_TAKEN, () -> picked().shelve(place, KEEPER.at(NINE)));
    }

    @Test
    void fewer_in_the_bin_than_in_the_books_makes_it_short() {
        PickTask task = stock.booked(4, 1);
        task.miss(OIL, 1, stock, KEEPER.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.SHORT);
        assertThat(stock.oil().onHand()).isEqualTo(9);
        assertThat(stock.oil().reserved()).isEqualTo(3);
    }

    @Test
    void goods_that_come_complete_it() {
        PickTask task = stock.booked(12, 1);
        stock.oil().receive(5);
        assertThat(task.replenish(stock, SUPERVISOR.at(NINE))).isTrue();
        assertThat(task.state()).isEqualTo(PickState.OPEN);
    }

    @Test
    void an_absurd_delivery_is_refused() {
        refused(SharedRule.ABSURD_VALUE, () -> stock.oil().receive(-1));
    }

    @Test
    void parts_are_picked_one_by_one_and_all_of_them_before_they_are_shelved() {
        PickTask task = stock.booked(4, 1);
        task.pick(OIL, true, KEEPER.at(NINE));
        assertThat(task.picked()).isEqualTo(1);
        refused(PartsRule.NOT_ALL_PICKED, () -> task.shelve(place, KEEPER.at(NINE)));
        task.pick(FILTER, true, KEEPER.at(NINE));
        task.pick(OIL, false, KEEPER.at(NINE));
        assertThat(task.picked()).isEqualTo(1);
        refused(PartsRule.NOT_STOCKED, () -> task.pick("06H", true, KEEPER.at(NINE)));
    }

    @Test
    void what_is_short_cannot_be_picked_and_what_turns_out_short_is_not_picked_any_more() {
        refused(PartsRule.LINE_SHORT, () -> stock.booked(12, 1).pick(OIL, true, KEEPER.at(NINE)));
        PickTask task = new Counter(10, 5).booked(4, 1);
        task.pick(OIL, true, KEEPER.at(NINE));
        task.miss(OIL, 1, new Counter(10, 5), KEEPER.at(NINE));
        assertThat(task.picked()).isZero();
    }

    @Test
    void every_label_but_the_first_is_a_reprint() {
        PickTask task = picked();
        task.shelve(place, KEEPER.at(NINE));
        assertThat(task.label(KEEPER.at(NINE))).isEqualTo(1);
        assertThat(task.label(KEEPER.at(NINE))).isEqualTo(2);
    }

    @Test
    @Tag("A9")
    void a_released_appointment_gives_its_parts_back_at_once() {
        PickTask task = stock.booked(4, 1);
        task.release("客户取消", stock, SYSTEM.at(NINE));
        assertThat(stock.oil().reserved()).isZero();
        assertThat(task.state()).isEqualTo(PickState.RELEASED);
    }

    @Test
    @Tag("A9")
    void what_was_picked_for_it_stays_on_its_place_until_somebody_has_put_it_back() {
        PickTask task = picked();
        task.shelve(place, KEEPER.at(NINE));
        task.release("客户取消", stock, SYSTEM.at(NINE));
        assertThat(stock.oil().reserved()).isZero();
        assertThat(task.state()).isEqualTo(PickState.TO_PUT_BACK);
        assertThat(task.place()).isEqualTo("Y-01");
        task.putBack(KEEPER.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.RELEASED);
        assertThat(task.place()).isNull();
    }

    @Test
    @Tag("A6")
    void other_work_reserves_what_is_new_and_gives_back_what_is_not_needed_any_more() {
        PickTask task = stock.booked(4, 1);
        task.change(stock.changed(6, 0), List.of(), stock, NINE);
        assertThat(stock.oil().reserved()).isEqualTo(6);
        assertThat(stock.filters().reserved()).isZero();
        assertThat(task.lines()).extracting(PickLine::partCode).containsExactly(OIL);
        task.change(stock.changed(12, 0), List.of(), stock, NINE);
        assertThat(task.state()).isEqualTo(PickState.SHORT);
        task.change(stock.changed(0, 0), List.of(), stock, NINE);
        assertThat(task.state()).isEqualTo(PickState.NOT_NEEDED);
        assertThat(stock.oil().reserved()).isZero();
    }

    @Test
    @Tag("A6")
    void what_was_picked_and_is_not_needed_any_more_is_laid_back_before_the_rest_is_shelved() {
        PickTask task = picked();
        task.shelve(place, KEEPER.at(NINE));
        task.change(stock.changed(4, 0), List.of(), stock, NINE);
        assertThat(task.state()).isEqualTo(PickState.OPEN);
        assertThat(task.place()).isEqualTo("Y-01");
        assertThat(stock.filters().reserved()).isZero();
        refused(PartsRule.STILL_THERE, () -> task.shelve(place, KEEPER.at(NINE)));
        task.pick(FILTER, false, KEEPER.at(NINE));
        task.shelve(place, KEEPER.at(NINE));
        assertThat(task.lines()).extracting(PickLine::partCode).containsExactly(OIL);
    }

    @Test
    @Tag("A6")
    void a_place_is_free_once_everything_is_laid_back_that_is_not_needed_any_more() {
        PickTask task = picked();
        task.shelve(place, KEEPER.at(NINE));
        task.change(stock.changed(0, 0), List.of(), stock, NINE);
        task.pick(OIL, false, KEEPER.at(NINE));
        task.pick(FILTER, false, KEEPER.at(NINE));
        assertThat(task.state()).isEqualTo(PickState.NOT_NEEDED);
        assertThat(task.place()).isNull();
    }

    private PickTask picked() {
        PickTask task = stock.booked(4, 1);
        task.pick(OIL, true, KEEPER.at(NINE));
        task.pick(FILTER, true, KEEPER.at(NINE));
        return task;
    }

    private static void refused(
            org.jiedai.shared.Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
