package org.jiedai.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a car's file makes of its visits (R2). */
@Tag("R2")
class VehicleFileTest {
    private static final FileVisit MARCH = visit("RO-SH01-20260301-0001", 10_000, "500.00", RepairOrderState.CLOSED);
    private static final FileVisit JUNE = visit("RO-SH01-20260601-0004", 16_056, "1200.50", RepairOrderState.CLOSED);
    private static final FileVisit NOW = visit("RO-SH01-20261201-0002", 0, "80.00", RepairOrderState.RECEIVING);

    @Test
    void kilometres_a_month_follow_from_the_first_and_the_last_reading() {
        // 6,056 km in 92 days.
        assertThat(file(NOW, JUNE, MARCH).monthly()).contains(2_001L);
        assertThat(file(NOW, JUNE).monthly()).isEmpty();
        assertThat(file().monthly()).isEmpty();
    }

    @Test
    void readings_that_are_close_together_or_fall_say_nothing() {
        FileVisit nextWeek = visit("RO-SH01-20260308-0001", 12_000, "0.00", RepairOrderState.CLOSED);
        assertThat(file(nextWeek, MARCH).monthly()).isEmpty();
        FileVisit corrected = visit("RO-SH01-20260601-0009", 9_000, "0.00", RepairOrderState.CLOSED);
        assertThat(file(corrected, MARCH).monthly()).isEmpty();
    }

    @Test
    void the_oldest_reading_comes_first_and_a_visit_without_one_is_left_out() {
        assertThat(file(NOW, JUNE, MARCH).readings()).containsExactly(MARCH, JUNE);
    }

    @Test
    void only_what_is_closed_was_spent() {
        assertThat(file(NOW, JUNE, MARCH).spent()).isEqualByComparingTo("1700.50");
        assertThat(NOW.isHere()).isTrue();
        assertThat(JUNE.isHere()).isFalse();
    }

    @Test
    void a_visit_is_told_by_its_work_and_before_there_is_any_by_its_complaint() {
        VehicleFile file = new VehicleFile(
                null,
                null,
                List.of(NOW, JUNE),
                Map.of(JUNE.number(), List.of("小保养", "更换前刹车片")),
                List.of(),
                List.of(),
                "",
                Map.of());
        assertThat(file.workOf(JUNE)).isEqualTo("小保养、更换前刹车片");
        assertThat(file.workOf(NOW)).isEqualTo("异响");
    }

    private static VehicleFile file(FileVisit... visits) {
        return new VehicleFile(null, null, Arrays.asList(visits), Map.of(), List.of(), List.of(), "", Map.of());
    }

    private static FileVisit visit(String number, int mileage, String total, RepairOrderState state) {
        return new FileVisit(new RepairOrderNo(number), state, "异响", mileage, Money.of(total), "wangxy", "zhouq");
    }
}
