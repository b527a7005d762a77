package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedai.shared.AppointmentNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
class SlotFinderTest {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final AppointmentNo NUMBER = new AppointmentNo("AP-SH01-20261123-0001");
    // Nine to one o'clock in half hours.
    private static final List<Instant> GRID =
            IntStream.range(0, 8).mapToObj(i -> at(30 * i)).toList();

    private final List<SlotHold> held = new ArrayList<>();
    private final SlotFinder finder = new SlotFinder(
            "SH01", GRID, STEP, List.of("wangxy", "sunl"), List.of("3", "7"), List.of("zhouq", "xub", "zhuhf"), held);

    @Test
    void nothing_is_ever_sold_over_capacity() {
        Instant before = NINE.minusSeconds(1);
        int sold = 0;
        for (List<Slot> free = finder.free(60, before); !free.isEmpty(); free = finder.free(60, before)) {
            held.addAll(finder.holds(free.get(0), NUMBER));
            sold++;
        }
        // Two bays of eight half hours hold at most eight jobs of an hour; nobody and no bay is held twice.
        assertThat(sold).isBetween(6, 8);
        assertThat(held).extracting(SlotHold::key).doesNotHaveDuplicates();
    }

    @Test
    void work_that_would_run_past_the_closing_hour_is_not_offered() {
        assertThat(finder.free(75, NINE.minusSeconds(1)))
                .extracting(Slot::start)
                .containsExactlyElementsOf(GRID.subList(0, 6));
    }

    @Test
    void work_longer_than_the_day_is_not_offered() {
        assertThat(finder.free(241, NINE.minusSeconds(1))).isEmpty();
    }

    @Test
    void an_hour_that_has_passed_is_not_offered() {
        assertThat(finder.free(30, at(180))).extracting(Slot::start).containsExactly(at(210));
    }

    @Test
    void a_quieter_hour_comes_first() {
        held.add(new SlotHold("SH01", HeldResource.ADVISOR, "wangxy", at(0), NUMBER));
        List<Slot> free = finder.free(30, NINE.minusSeconds(1));
        assertThat(free.get(0).start()).isEqualTo(at(30));
        assertThat(free.get(free.size() - 1)).isEqualTo(new Slot(at(0), 30, "sunl", "3", "zhouq", 1));
    }

    @Test
    void a_busy_technician_or_bay_gives_way_to_the_next() {
        held.add(new SlotHold("SH01", HeldResource.TECHNICIAN, "zhouq", at(30), NUMBER));
        held.add(new SlotHold("SH01", HeldResource.BAY, "3", at(30), NUMBER));
        assertThat(finder.free(60, NINE.minusSeconds(1)))
                .contains(
                        new Slot(at(0), 60, "wangxy", "7", "xub", 0), new Slot(at(60), 60, "wangxy", "3", "zhouq", 0));
    }

    @Test
    void a_slot_holds_the_advisor_once_and_bay_and_technician_for_the_whole_work() {
        assertThat(finder.holds(new Slot(at(0), 75, "wangxy", "3", "zhouq", 0), NUMBER))
                .extracting(hold -> hold.resource() + " "
                        + Duration.between(NINE, hold.start()).toMinutes())
                .containsExactlyInAnyOrder(
                        "ADVISOR 0", "BAY 0", "BAY 30", "BAY 60", "TECHNICIAN 0", "TECHNICIAN 30", "TECHNICIAN 60");
    }
}
