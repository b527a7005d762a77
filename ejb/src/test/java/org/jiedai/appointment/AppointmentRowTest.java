package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.staff.Staffing;
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

    @Test
    @Tag("A9")
    void who_works_here_no_more_is_missing_though_their_name_stands_there() {
        AppointmentRow row = row("Y-01");
        Staffing both = new Staffing(List.of("wangxy"), Map.of("zhouq", Map.of()));
        assertThat(row.missing(both)).isEmpty();
        assertThat(row.gone(both)).isEmpty();
        Staffing neither = new Staffing(List.of("zhouq"), Map.of("wangxy", Map.of()));
        assertThat(row.missing(neither)).containsExactly(ReadinessItem.TECHNICIAN, ReadinessItem.ADVISOR);
        assertThat(row.gone(neither)).containsExactly("wangxy", "zhouq");
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
