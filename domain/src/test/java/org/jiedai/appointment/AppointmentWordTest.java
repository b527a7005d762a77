package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.shared.FrontDesk.CLERK;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.at;
import static org.jiedai.shared.FrontDesk.line;
import static org.jiedai.shared.FrontDesk.operation;

import java.util.List;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.BookedSlot;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.FrontDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AppointmentWordTest {
    private static final Slot TOMORROW = new Slot(at(1440), 60, "wangxy", "3", "zhouq", 0);
    private static final BookedSlot HELD = new BookedSlot(at(1440), 60, "3", "zhouq", null);

    private final AppointmentWord word = new AppointmentWord(chosen(), List.of(line(1)), true, CLERK.at(NINE));

    @Test
    @Tag("A6")
    void a_booking_tells_who_comes_when_with_which_car_for_what() {
        AppointmentBooked booked = word.booked();
        assertThat(booked.cover())
                .isEqualTo(new Cover(booked.messageId(), "SH01", "AP-SH01-20261123-0001", NINE, CLERK.login()));
        assertThat(booked.contact()).isEqualTo(new Contact("李建国", "13812345678"));
        assertThat(booked.car()).isEqualTo(new Car("沪A7C502", "途观L"));
        assertThat(booked.slot()).isEqualTo(HELD);
        assertThat(booked.advisor()).isEqualTo("wangxy");
        assertThat(booked.lines()).containsExactly(line(1));
        assertThat(booked.backOrder()).isTrue();
    }

    @Test
    @Tag("A6")
    void other_work_is_told_with_its_reason_and_its_time() {
        AppointmentChanged changed = word.changed("客户加做空调");
        assertThat(changed.reason()).isEqualTo("客户加做空调");
        assertThat(changed.slot()).isEqualTo(HELD);
        assertThat(changed.lines()).containsExactly(line(1));
    }

    @Test
    @Tag("A9")
    void a_new_time_is_told_with_its_reason_and_what_is_given_back_with_why() {
        AppointmentMoved moved = word.moved("客户要晚一点");
        assertThat(moved.reason()).isEqualTo("客户要晚一点");
        assertThat(moved.slot()).isEqualTo(HELD);
        assertThat(AppointmentWord.released(chosen(), "客户取消", CLERK.at(NINE)).reason())
                .isEqualTo("客户取消");
    }

    private static Appointment chosen() {
        Appointment appointment = new Appointment(
                new AppointmentNo("AP-SH01-20261123-0001"),
                FrontDesk.customer(),
                FrontDesk.car(),
                "小保养",
                List.of(operation("MT-0020", 60, 1)),
                null,
                CLERK.at(NINE));
        appointment.chooseSlot(TOMORROW, CLERK.at(NINE));
        return appointment;
    }
}
