package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedai.handoff.PartsShelved;
import org.jiedai.shared.AppointmentNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A booking on the lists of the front desk (A8). */
@Tag("A8")
class AppointmentRowTest {

    @Test
    void what_needs_no_parts_lies_nowhere() {
        assertThat(row(PartsShelved.NO_PLACE).shelfPlace()).isNull();
        assertThat(row("Y-01").shelfPlace()).isEqualTo("Y-01");
    }

    private static AppointmentRow row(String place) {
        return new AppointmentRow(
                new AppointmentNo("AP-SH01-20261126-0001"),
                0,
                AppointmentState.BOOKED,
                "沪A7C502",
                "李建国",
                null,
                "途观L",
                null,
                60,
                null,
                "wangxy",
                "2",
                "zhouq",
                true,
                PartsReadiness.SHELVED,
                place,
                null);
    }
}
