package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.ADVISOR_ELSEWHERE;
import static org.jiedai.shared.FrontDesk.CLERK;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;
import static org.jiedai.shared.FrontDesk.at;
import static org.jiedai.shared.FrontDesk.operation;

import java.time.LocalDate;
import java.util.List;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.FrontDesk;
import org.jiedai.shared.LifeCycleMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Slot TOMORROW = new Slot(at(1440), 90, "wangxy", "3", "zhouq", 0);

    private final Appointment appointment =
            registered(List.of(operation("MT-0020", 60, 1), operation("TY-0010", 30, 1)));

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Appointment.LIFE_CYCLE, AppointmentState.class, AppointmentAct.class)
                .legal(
                        "REGISTERED CHOOSE_SLOT REGISTERED",
                        "REGISTERED READ_BACK READ_BACK",
                        "REGISTERED CANCEL CANCELLED",
                        "READ_BACK CHOOSE_SLOT REGISTERED",
                        "READ_BACK BOOK BOOKED",
                        "READ_BACK CANCEL CANCELLED",
                        "BOOKED PLAN BOOKED",
                        "BOOKED SHELVE BOOKED",
                        "BOOKED RUN_SHORT BOOKED",
                        "BOOKED REPLENISH BOOKED",
                        "BOOKED REMIND BOOKED",
                        "BOOKED MOVE BOOKED",
                        "BOOKED CHANGE BOOKED",
                        "BOOKED CANCEL CANCELLED",
                        "BOOKED MISS NO_SHOW",
                        "BOOKED EXPIRE NO_SHOW",
                        "BOOKED ARRIVE ARRIVED",
                        "NO_SHOW REINSTATE BOOKED",
                        "ARRIVED SHELVE ARRIVED",
                        "ARRIVED RUN_SHORT ARRIVED",
                        "BOOKED HAND_OVER BOOKED",
                        "ARRIVED REPLENISH ARRIVED")
                .holds();
    }

    @Test
    @Tag("A1")
    void an_appointment_needs_some_work() {
        assertThatThrownBy(() -> registered(List.of())).hasMessageContaining("NOTHING_NEEDED");
    }

    @Test
    @Tag("A1")
    void a_technician_cannot_register_an_appointment() {
        assertThatThrownBy(() -> new Appointment(
                        new AppointmentNo("AP-SH01-20261123-0002"),
                        FrontDesk.customer(),
                        FrontDesk.car(),
                        "保养",
                        List.of(operation("MT-0020", 60, 1)),
                        null,
                        TECHNICIAN.at(NINE)))
                .hasMessageContaining("NOT_YOUR_ROLE");
    }

    @Test
    @Tag("A2")
    void the_length_of_the_visit_is_the_sum_of_its_work() {
        assertThat(appointment.slot().minutes()).isEqualTo(90);
    }

    @Test
    @Tag("A2")
    void a_slot_in_the_past_is_refused() {
        assertThatThrownBy(() -> appointment.chooseSlot(new Slot(NINE, 90, "wangxy", "3", "zhouq", 0), CLERK.at(NINE)))
                .hasMessageContaining("IN_THE_PAST");
    }

    @Test
    @Tag("A4")
    void nothing_is_read_back_without_a_slot() {
        assertThatThrownBy(() -> appointment.readBack("明天九点", CLERK.at(NINE))).hasMessageContaining("NO_SLOT_CHOSEN");
    }

    @Test
    @Tag("A4")
    void what_was_read_back_is_on_record() {
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        assertThatThrownBy(() -> appointment.readBack(" ", CLERK.at(NINE))).hasMessageContaining("FIELD_NEEDED");
        appointment.readBack("明天九点，小保养", CLERK.at(NINE));
        assertThat(appointment.readBackText()).isEqualTo("明天九点，小保养");
    }

    @Test
    @Tag("A4")
    void an_appointment_is_not_booked_before_it_is_read_back() {
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        assertThatThrownBy(() -> appointment.book(TOMORROW, null, CLERK.at(NINE)))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("A4")
    void another_slot_has_to_be_read_back_again() {
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        appointment.readBack("明天九点", CLERK.at(NINE));
        appointment.chooseSlot(new Slot(at(1500), 90, "wangxy", "3", "zhouq", 0), CLERK.at(NINE));
        assertThatThrownBy(() -> appointment.book(TOMORROW, null, CLERK.at(NINE)))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("A6")
    void a_slot_that_passed_during_the_call_is_not_booked() {
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        appointment.readBack("明天九点", CLERK.at(NINE));
        assertThatThrownBy(() -> appointment.book(TOMORROW, null, CLERK.at(at(1441))))
                .hasMessageContaining("IN_THE_PAST");
    }

    @Test
    @Tag("A6")
    void nobody_acts_on_another_stores_appointment() {
        assertThatThrownBy(() -> appointment.chooseSlot(TOMORROW, ADVISOR_ELSEWHERE.at(NINE)))
                .hasMessageContaining("NOT_YOUR_STORE");
        assertThat(appointment.state()).isEqualTo(AppointmentState.REGISTERED);
    }

    @Test
    @Tag("A7")
    @Tag("A8")
    @Tag("A9")
    void an_appointment_is_ready_when_it_is_planned_and_its_parts_are_shelved() {
        book();
        appointment.planned("xub", "7", SYSTEM.at(NINE));
        assertThat(appointment.preparation().ready()).isFalse();
        appointment.shelved("Y-03", SYSTEM.at(NINE));
        assertThat(appointment.preparation().ready()).isTrue();
        assertThat(appointment.slot().technician()).isEqualTo("xub");
    }

    @Test
    @Tag("A9")
    void it_is_prepared_since_the_last_thing_was_ready_whatever_is_planned_anew_later() {
        book();
        appointment.shelved("Y-03", SYSTEM.at(at(10)));
        assertThat(appointment.preparation().preparedAt()).isNull();
        appointment.planned("xub", "7", SYSTEM.at(at(20)));
        appointment.planned("zhouq", "7", SYSTEM.at(at(30)));
        assertThat(appointment.preparation().preparedAt()).isEqualTo(at(20));
    }

    @Test
    @Tag("A8")
    void short_parts_make_it_unready_again() {
        book();
        appointment.planned("xub", "7", SYSTEM.at(NINE));
        appointment.shelved("Y-03", SYSTEM.at(NINE));
        appointment.runShort(LocalDate.of(2026, 11, 30), "Y-03", "OIL", SYSTEM.at(NINE));
        assertThat(appointment.preparation().ready()).isFalse();
        assertThat(appointment.preparation().preparedAt()).isNull();
    }

    @Test
    @Tag("A9")
    void a_move_needs_a_reason_and_a_new_plan() {
        book();
        appointment.planned("zhouq", "3", SYSTEM.at(NINE));
        appointment.shelved("Y-03", SYSTEM.at(NINE));
        Slot later = new Slot(at(2880), 90, "wangxy", "3", "zhouq", 0);
        assertThatThrownBy(() -> appointment.move(later, " ", CLERK.at(NINE))).hasMessageContaining("REASON_NEEDED");
        appointment.move(later, "客户出差", CLERK.at(NINE));
        assertThat(appointment.slot().start()).isEqualTo(at(2880));
        assertThat(appointment.preparation().ready()).isFalse();
        assertThat(appointment.preparation().preparedAt()).isNull();
    }

    @Test
    @Tag("A6")
    void other_work_needs_a_reason_a_new_plan_and_its_own_parts() {
        book();
        appointment.planned("zhouq", "3", SYSTEM.at(NINE));
        appointment.shelved("Y-03", SYSTEM.at(NINE));
        List<LabourOperation> brakes = List.of(operation("BR-0010", 120, 3));
        Slot longer = new Slot(at(1440), 120, "wangxy", "3", "zhouq", 0);
        assertThatThrownBy(() -> appointment.change(brakes, longer, " ", CLERK.at(NINE)))
                .hasMessageContaining("REASON_NEEDED");
        assertThatThrownBy(() -> appointment.change(List.of(), longer, "客户加做", CLERK.at(NINE)))
                .hasMessageContaining("NOTHING_NEEDED");
        appointment.change(brakes, longer, "客户加做", CLERK.at(NINE));
        assertThat(appointment.operationCodes()).containsExactly("BR-0010");
        assertThat(appointment.slot().minutes()).isEqualTo(120);
        assertThat(appointment.preparation().ready()).isFalse();
        assertThat(appointment.preparation().preparedAt()).isNull();
    }

    @Test
    @Tag("A9")
    void a_move_into_the_past_is_refused() {
        book();
        assertThatThrownBy(() -> appointment.move(TOMORROW, "改期", CLERK.at(at(1441))))
                .hasMessageContaining("IN_THE_PAST");
    }

    @Test
    @Tag("A9")
    void a_cancellation_needs_a_reason() {
        book();
        assertThatThrownBy(() -> appointment.cancel(null, CLERK.at(NINE))).hasMessageContaining("REASON_NEEDED");
        appointment.cancel("客户取消", CLERK.at(NINE));
        assertThat(appointment.state()).isEqualTo(AppointmentState.CANCELLED);
    }

    @Test
    @Tag("A9")
    void nobody_is_a_no_show_before_he_is_a_quarter_of_an_hour_late() {
        book();
        assertThatThrownBy(() -> appointment.miss(CLERK.at(at(1440 + 14)))).hasMessageContaining("NOT_MISSED_YET");
        assertThat(appointment.state()).isEqualTo(AppointmentState.BOOKED);
        appointment.miss(CLERK.at(at(1440 + 15)));
        assertThat(appointment.state()).isEqualTo(AppointmentState.NO_SHOW);
    }

    @Test
    @Tag("A9")
    void an_appointment_expires_by_the_system_only() {
        book();
        assertThatThrownBy(() -> appointment.expire(CLERK.at(at(2000)))).hasMessageContaining("NOT_YOUR_ROLE");
        appointment.expire(SYSTEM.at(at(2000)));
        assertThat(appointment.state()).isEqualTo(AppointmentState.NO_SHOW);
    }

    @Test
    @Tag("R2")
    void every_booked_item_must_be_ticked() {
        book();
        assertThatThrownBy(() -> appointment.arrive(ORDER, List.of("MT-0020"), ADVISOR.at(at(1430))))
                .hasMessageContaining("ITEM_NOT_TICKED")
                .hasMessageContaining("TY-0010");
        appointment.arrive(ORDER, List.of("MT-0020", "TY-0010"), ADVISOR.at(at(1430)));
        assertThat(appointment.state()).isEqualTo(AppointmentState.ARRIVED);
    }

    @Test
    @Tag("R2")
    void a_car_cannot_arrive_twice() {
        book();
        appointment.arrive(ORDER, List.of("MT-0020", "TY-0010"), ADVISOR.at(at(1430)));
        assertThatThrownBy(() -> appointment.arrive(ORDER, List.of("MT-0020", "TY-0010"), ADVISOR.at(at(1431))))
                .hasMessageContaining("NOT_NOW");
    }

    private void book() {
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        appointment.readBack("明天九点", CLERK.at(NINE));
        appointment.book(TOMORROW, null, CLERK.at(NINE));
    }

    private static Appointment registered(List<LabourOperation> operations) {
        return new Appointment(
                new AppointmentNo("AP-SH01-20261123-0001"),
                FrontDesk.customer(),
                FrontDesk.car(),
                "保养",
                operations,
                null,
                CLERK.at(NINE));
    }
}
