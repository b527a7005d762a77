package org.jiedai.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jiedai.store.ShopCalendar;

/** What holds of the offer over two weeks, whatever the days are like. */
@Tag("A2")
class OfferedDaysPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int WEEKS = 14;
    private static final List<HeldResource> KINDS =
            List.of(HeldResource.ADVISOR, HeldResource.BAY, HeldResource.TECHNICIAN);

    @Property
    void never_fewer_than_two_are_offered_when_two_exist(
            @ForAll("weeks") List<Optional<SlotFinder>> weeks,
            @ForAll @IntRange(min = 1, max = 200) int minutes,
            @ForAll("moments") Instant after) {
        List<Slot> exist = exist(weeks, minutes, after);
        List<Slot> offered = offer(weeks, minutes, after).slots();
        assertThat(offered).hasSizeGreaterThanOrEqualTo(Math.min(2, exist.size()));
        assertThat(exist).containsAll(offered);
    }

    @Property
    void the_days_come_in_order_and_within_each_the_quieter_hours_first(
            @ForAll("weeks") List<Optional<SlotFinder>> weeks, @ForAll @IntRange(min = 1, max = 200) int minutes) {
        assertThat(offer(weeks, minutes, before()).slots())
                .isSortedAccordingTo(Comparator.comparing(OfferedDaysPropertiesTest::dayOf)
                        .thenComparing(Slot::expected)
                        .thenComparing(Slot::start));
    }

    @Property
    void the_first_day_is_among_them_or_it_is_said_why_not(
            @ForAll("weeks") List<Optional<SlotFinder>> weeks,
            @ForAll @IntRange(min = 1, max = 200) int minutes,
            @ForAll("moments") Instant after) {
        SlotOffer offer = offer(weeks, minutes, after);
        boolean there = offer.slots().stream().anyMatch(slot -> dayOf(slot).equals(FIRST));
        assertThat(offer.asked() == AskedDay.FREE).isEqualTo(there);
        assertThat(offer.asked() == AskedDay.CLOSED).isEqualTo(weeks.get(0).isEmpty());
    }

    @Property
    void of_all_times_of_a_day_the_free_ones_are_those_that_can_be_booked(
            @ForAll("weeks") List<Optional<SlotFinder>> weeks,
            @ForAll @IntRange(min = 1, max = 200) int minutes,
            @ForAll("moments") Instant after) {
        weeks.stream().flatMap(Optional::stream).forEach(finder -> {
            List<SlotTime> times = finder.times(minutes, after);
            assertThat(times).extracting(SlotTime::start).isSorted().allMatch(finder.grid()::contains);
            assertThat(times.stream().filter(SlotTime::free).map(SlotTime::start))
                    .containsExactlyInAnyOrderElementsOf(finder.free(minutes, after).stream()
                            .map(Slot::start)
                            .toList());
        });
    }

    private static SlotOffer offer(List<Optional<SlotFinder>> weeks, int minutes, Instant after) {
        return new OfferedDays(FIRST, WEEKS, day -> weeks.get((int) (day.toEpochDay() - FIRST.toEpochDay())))
                .offer(minutes, after);
    }

    private static List<Slot> exist(List<Optional<SlotFinder>> weeks, int minutes, Instant after) {
        return weeks.stream()
                .flatMap(Optional::stream)
                .flatMap(finder -> finder.free(minutes, after).stream())
                .toList();
    }

    private static LocalDate dayOf(Slot slot) {
        return LocalDate.ofInstant(slot.start(), ZoneOffset.UTC);
    }

    private static Instant before() {
        return FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 40).map(hours -> before().plus(Duration.ofHours(hours)));
    }

    // Mostly full and closed days: those on which an offer can go wrong.
    @Provide
    Arbitrary<List<Optional<SlotFinder>>> weeks() {
        Arbitrary<Integer> openSteps = Arbitraries.integers().between(-2, 6);
        Arbitrary<Set<Integer>> taken =
                Arbitraries.integers().between(0, 17).set().ofMaxSize(18);
        return Combinators.combine(openSteps, taken)
                .as(Day::new)
                .list()
                .ofSize(WEEKS)
                .map(days -> IntStream.range(0, WEEKS)
                        .mapToObj(i -> days.get(i).on(FIRST.plusDays(i)))
                        .toList());
    }

    /**
     * A day of a store with one advisor, one technician and one bay: hours, or closed if negative, and what is taken.
     */
    record Day(int steps, Set<Integer> taken) {
        Optional<SlotFinder> on(LocalDate date) {
            Instant opens = date.atTime(1, 0).toInstant(ZoneOffset.UTC);
            return Optional.of(steps)
                    .filter(open -> open >= 0)
                    .map(open -> new SlotFinder(
                            Stream.iterate(opens, start -> start.plus(STEP))
                                    .limit(open)
                                    .toList(),
                            List.of(),
                            STEP,
                            List.of("a"),
                            List.of("b"),
                            List.of("t"),
                            new ShopCalendar(Set.of(), true, 0),
                            List.of(),
                            taken.stream()
                                    .map(one -> new HeldStep(
                                            KINDS.get(one % 3),
                                            List.of("a", "b", "t").get(one % 3),
                                            opens.plus(STEP.multipliedBy(one / 3))))
                                    .toList()));
        }
    }
}
