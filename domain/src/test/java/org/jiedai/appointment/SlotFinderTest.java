package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.ShopCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
class SlotFinderTest {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final AppointmentNo NUMBER = new AppointmentNo("AP-SH01-20261123-0001");
    // Nine to one o'clock in half hours.
    private static final List<Instant> GRID =
            IntStream.range(0, 8).mapToObj(i -> at(30 * i)).toList();

    private final List<HeldStep> held = new ArrayList<>();
    private final SlotFinder finder = keeping(0);

    @Test
    void nothing_is_ever_sold_over_capacity() {
        Instant before = NINE.minusSeconds(1);
        int sold = 0;
        for (List<Slot> free = finder.free(60, before); !free.isEmpty(); free = finder.free(60, before)) {
            held.addAll(steps(free.get(0)));
            sold++;
        }
        // Two bays of eight half hours hold at most eight jobs of an hour; nobody and no bay is held twice.
        assertThat(sold).isBetween(6, 8);
        assertThat(held).doesNotHaveDuplicates();
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
    @Tag("A2")
    void work_longer_than_the_day_goes_on_when_the_store_opens_again() {
        SlotFinder overDays = overDays(at(1440), at(1470), at(1500));
        // Eight steps today; of five hours and a quarter three more are needed.
        assertThat(overDays.free(315, at(-1)))
                .extracting(Slot::start, Slot::end, Slot::minutes)
                .containsExactly(tuple(at(0), at(1515), 315));
        assertThat(overDays.free(300, at(-1)))
                .extracting(Slot::start, Slot::end)
                .containsExactly(tuple(at(0), at(1500)), tuple(at(30), at(1530)));
        held.add(new HeldStep(HeldResource.BAY, "3", at(1440)));
        held.add(new HeldStep(HeldResource.BAY, "7", at(1500)));
        assertThat(overDays.free(330, at(-1))).isEmpty();
        assertThat(overDays.free(300, at(-1)))
                .extracting(Slot::start, Slot::bay)
                .containsExactly(tuple(at(0), "7"));
    }

    @Test
    void an_hour_that_has_passed_is_not_offered() {
        assertThat(finder.free(30, at(180))).extracting(Slot::start).containsExactly(at(210));
    }

    @Test
    void a_quieter_hour_comes_first() {
        held.add(new HeldStep(HeldResource.ADVISOR, "wangxy", at(0)));
        List<Slot> free = finder.free(30, NINE.minusSeconds(1));
        assertThat(free.get(0).start()).isEqualTo(at(60));
        assertThat(free)
                .endsWith(new Slot(at(0), 30, "sunl", "3", "zhouq", 1), new Slot(at(30), 30, "sunl", "3", "zhouq", 1));
    }

    @Test
    void a_busy_technician_or_bay_gives_way_to_the_next() {
        held.add(new HeldStep(HeldResource.TECHNICIAN, "zhouq", at(30)));
        held.add(new HeldStep(HeldResource.BAY, "3", at(30)));
        assertThat(finder.free(60, NINE.minusSeconds(1)))
                .contains(new Slot(at(0), 60, "wangxy", "7", "xub", 0), new Slot(at(60), 60, "wangxy", "7", "xub", 0));
    }

    @Test
    void a_slot_holds_the_advisor_once_and_bay_and_technician_for_the_whole_work() {
        assertThat(SlotFinder.holds("SH01", GRID.subList(0, 3), new Slot(at(0), 75, "wangxy", "3", "zhouq", 0), NUMBER))
                .extracting(hold -> hold.resource() + " "
                        + Duration.between(NINE, hold.start()).toMinutes())
                .containsExactlyInAnyOrder(
                        "ADVISOR 0", "BAY 0", "BAY 30", "BAY 60", "TECHNICIAN 0", "TECHNICIAN 30", "TECHNICIAN 60");
    }

    @Test
    void what_the_store_keeps_for_walk_ins_is_not_offered() {
        SlotFinder keeping = keeping(50);
        // One of two advisors and bays, one of three technicians is kept: one car at a time.
        held.addAll(steps(keeping.free(30, at(-1)).get(0)));
        assertThat(keeping.free(30, at(-1)))
                .extracting(Slot::start)
                .containsExactlyInAnyOrderElementsOf(GRID.subList(1, 8));
        assertThat(finder.free(30, at(-1))).extracting(Slot::start).contains(at(0));
    }

    @Test
    void the_work_of_a_day_is_spread_over_those_who_can_do_it() {
        for (int i = 0; i < 3; i++) {
            held.addAll(steps(finder.free(60, at(-1)).get(0)));
        }
        assertThat(held)
                .filteredOn(step -> step.resource() == HeldResource.TECHNICIAN)
                .extracting(HeldStep::code)
                .containsOnly("zhouq", "xub", "zhuhf");
    }

    private SlotFinder keeping(int percent) {
        return finder(List.of(), percent);
    }

    private SlotFinder overDays(Instant... later) {
        return finder(List.of(later), 0);
    }

    private SlotFinder finder(List<Instant> later, int percent) {
        return new SlotFinder(
                GRID,
                later,
                STEP,
                List.of("wangxy", "sunl"),
                List.of("3", "7"),
                List.of("zhouq", "xub", "zhuhf"),
                new ShopCalendar(Set.of(), true, percent),
                List.of(),
                held);
    }

    private static List<HeldStep> steps(Slot slot) {
        return SlotFinder.holds("SH01", SlotFinder.steps(slot, STEP), slot, NUMBER).stream()
                .map(hold -> new HeldStep(hold.resource(), hold.code(), hold.start()))
                .toList();
    }
}
