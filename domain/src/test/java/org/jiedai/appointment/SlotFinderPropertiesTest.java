package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.ShopCalendar;

/** What holds of the slot finder whatever the store, the day and the work. */
@Tag("A2")
class SlotFinderPropertiesTest {
    private static final Instant OPENS = Instant.parse("2026-11-24T00:30:00Z");
    private static final List<HeldResource> KINDS =
            List.of(HeldResource.ADVISOR, HeldResource.BAY, HeldResource.TECHNICIAN);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final AppointmentNo NUMBER = new AppointmentNo("AP-SH01-20261123-0001");

    /** A day of a store: its people, bays, hours and what is promised. */
    record Day(SlotFinder finder) {
        Instant closes() {
            return OPENS.plus(STEP.multipliedBy(finder.grid().size()));
        }

        /**
         * Written anew, without the finder: whether so many of a kind are free at each step and one of them throughout.
         */
        boolean free(HeldResource resource, List<String> candidates, List<Instant> steps) {
            boolean enough = steps.stream()
                    .allMatch(step -> left(finder, resource, step, finder.held()) > kept(finder, resource, step));
            return enough
                    && candidates.stream()
                            .anyMatch(code -> steps.stream()
                                    .map(step -> new HeldStep(resource, code, step))
                                    .noneMatch(step -> finder.held().contains(step)
                                            || finder.away().contains(step)));
        }

        Set<Instant> possible(int minutes, Instant after) {
            Set<Instant> possible = new HashSet<>();
            int steps = Math.max(1, (minutes + 29) / 30);
            for (int i = 0; i + steps <= finder.grid().size(); i++) {
                List<Instant> work = finder.grid().subList(i, i + steps);
                if (work.get(0).isAfter(after)
                        && free(HeldResource.ADVISOR, finder.advisors(), work.subList(0, 1))
                        && free(HeldResource.BAY, finder.bays(), work)
                        && free(HeldResource.TECHNICIAN, finder.technicians(), work)) {
                    possible.add(work.get(0));
                }
            }
            return possible;
        }
    }

    @Property
    void every_time_that_is_possible_is_found_and_no_other(
            @ForAll("days") Day day,
            @ForAll @IntRange(min = 1, max = 400) int minutes,
            @ForAll("moments") Instant after) {
        assertThat(day.finder().free(minutes, after))
                .extracting(Slot::start)
                .containsExactlyInAnyOrderElementsOf(day.possible(minutes, after));
    }

    @Property
    void no_slot_begins_before_or_ends_after_the_hours(
            @ForAll("days") Day day, @ForAll @IntRange(min = 1, max = 400) int minutes) {
        assertThat(day.finder().free(minutes, OPENS.minusSeconds(1))).allSatisfy(slot -> {
            assertThat(slot.start()).isAfterOrEqualTo(OPENS);
            assertThat(slot.start().plus(Duration.ofMinutes(minutes))).isBeforeOrEqualTo(day.closes());
        });
    }

    @Property
    void whatever_is_sold_in_which_order_nobody_and_no_bay_is_held_twice_and_the_walk_ins_share_stays(
            @ForAll("days") Day day, @ForAll List<@IntRange(min = 1, max = 200) Integer> wishes) {
        List<HeldStep> held = new ArrayList<>(day.finder().held());
        SlotFinder finder = with(day.finder(), held);
        for (int minutes : wishes) {
            List<Slot> free = finder.free(minutes, OPENS.minusSeconds(1));
            if (!free.isEmpty()) {
                held.addAll(steps(free.get(minutes % free.size())));
            }
        }
        assertThat(held).doesNotHaveDuplicates();
        List<HeldStep> sold = held.subList(day.finder().held().size(), held.size());
        for (HeldStep step : sold) {
            assertThat(left(finder, step.resource(), step.start(), held))
                    .isGreaterThanOrEqualTo(kept(finder, step.resource(), step.start()));
        }
    }

    // Of those who are there; what is promised with somebody who is away takes somebody else's time.
    private static long left(SlotFinder finder, HeldResource resource, Instant step, Collection<HeldStep> held) {
        return there(finder, resource, step) - among(finder, resource, step, held);
    }

    private static int kept(SlotFinder finder, HeldResource resource, Instant step) {
        return finder.calendar().kept((int) there(finder, resource, step));
    }

    private static long there(SlotFinder finder, HeldResource resource, Instant step) {
        return candidates(finder, resource).size() - among(finder, resource, step, finder.away());
    }

    private static long among(SlotFinder finder, HeldResource resource, Instant step, Collection<HeldStep> steps) {
        return candidates(finder, resource).stream()
                .filter(code -> steps.contains(new HeldStep(resource, code, step)))
                .count();
    }

    @Property
    void who_is_away_is_promised_to_nobody(@ForAll("days") Day day, @ForAll @IntRange(min = 1, max = 200) int minutes) {
        SlotFinder finder = day.finder();
        assertThat(finder.free(minutes, OPENS.minusSeconds(1)))
                .allSatisfy(slot -> assertThat(steps(slot).stream().filter(step -> step.resource() != HeldResource.BAY))
                        .noneMatch(finder.away()::contains));
    }

    @Property
    void quieter_hours_come_first_and_of_equals_the_earlier(
            @ForAll("days") Day day, @ForAll @IntRange(min = 1, max = 200) int minutes) {
        assertThat(day.finder().free(minutes, OPENS.minusSeconds(1)))
                .isSortedAccordingTo(Comparator.comparingInt(Slot::expected).thenComparing(Slot::start));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-60, 700).map(minutes -> OPENS.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 22),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 5 * 22 * 3).set().ofMaxSize(90),
                        Arbitraries.integers().between(0, 5 * 22 * 3).set().ofMaxSize(60))
                .as((steps, advisors, bays, technicians, percent, taken, away) -> new Day(new SlotFinder(
                        IntStream.range(0, steps)
                                .mapToObj(i -> OPENS.plus(STEP.multipliedBy(i)))
                                .toList(),
                        List.of(),
                        STEP,
                        names("a", advisors),
                        names("b", bays),
                        names("t", technicians),
                        new ShopCalendar(Set.of(), true, percent),
                        away.stream().map(SlotFinderPropertiesTest::step).toList(),
                        taken.stream().map(SlotFinderPropertiesTest::step).toList())));
    }

    // Somebody of any kind at any time, whether he still works here or not.
    private static HeldStep step(int which) {
        HeldResource resource = KINDS.get(which % 3);
        String prefix = List.of("a", "b", "t").get(which % 3);
        return new HeldStep(resource, prefix + which / 3 % 5, OPENS.plus(STEP.multipliedBy(which / 15)));
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<String> candidates(SlotFinder finder, HeldResource resource) {
        return switch (resource) {
            case ADVISOR -> finder.advisors();
            case BAY -> finder.bays();
            case TECHNICIAN -> finder.technicians();
        };
    }

    private static SlotFinder with(SlotFinder finder, List<HeldStep> held) {
        return new SlotFinder(
                finder.grid(),
                finder.later(),
                finder.step(),
                finder.advisors(),
                finder.bays(),
                finder.technicians(),
                finder.calendar(),
                finder.away(),
                held);
    }

    private static List<HeldStep> steps(Slot slot) {
        return SlotFinder.holds("SH01", SlotFinder.steps(slot, STEP), slot, NUMBER).stream()
                .map(hold -> new HeldStep(hold.resource(), hold.code(), hold.start()))
                .toList();
    }
}
