package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiedai.store.ShopDay;

/** The days shown as rows of advisors or bays, with how full each is. */
record CalendarGrid(CalendarSpan span, CalendarBy by, ZoneId zone) implements Serializable {

    /** All advisors or bays, also idle ones; those that hold bookings and are none any more come last. */
    List<CalendarRow> rows(UnaryOperator<String> name) {
        Map<String, List<CalendarEntry>> promised =
                entries().stream().collect(Collectors.groupingBy(this::code, TreeMap::new, Collectors.toList()));
        List<String> codes = new ArrayList<>(codes());
        promised.keySet().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes.stream()
                .map(code -> row(code, name.apply(code), promised.getOrDefault(code, List.of())))
                .toList();
    }

    /** What is to be seen: an advisor is not held by work that began on another day. */
    List<CalendarEntry> entries() {
        return span.entries().stream()
                .filter(entry -> by == CalendarBy.BAY || span.days().stream().anyMatch(day -> begins(entry, day)))
                .toList();
    }

    /** Under which row a booking stands. */
    String code(CalendarEntry entry) {
        return Objects.toString(
                by == CalendarBy.ADVISOR ? entry.slot().advisor() : entry.slot().bay(), "");
    }

    /** Steps of all rows that are promised, per cent of those in opening hours. */
    int load() {
        return percent(entries(), codes().size());
    }

    private List<String> codes() {
        return by == CalendarBy.ADVISOR
                ? span.advisors()
                : span.bays().stream().map(CalendarBay::code).toList();
    }

    private CalendarRow row(String code, String name, List<CalendarEntry> entries) {
        return new CalendarRow(
                code,
                name,
                percent(entries, 1),
                span.days().stream().map(day -> on(day, entries)).toList());
    }

    private List<CalendarEntry> on(ShopDay day, List<CalendarEntry> entries) {
        return entries.stream()
                .filter(entry -> by == CalendarBy.ADVISOR
                        ? begins(entry, day)
                        : !held(entry, day).isZero())
                .toList();
    }

    private int percent(List<CalendarEntry> entries, int rows) {
        long there = rows * openSteps();
        long promised = entries.stream().mapToLong(this::steps).sum();
        return there == 0 ? 0 : (int) (promised * 100 / there);
    }

    private boolean begins(CalendarEntry entry, ShopDay day) {
        return entry.start().atZone(zone).toLocalDate().equals(day.day());
    }

    // An advisor is held for the first step only, a bay for all of the work (A2), but not for the nights between.
    private long steps(CalendarEntry entry) {
        return by == CalendarBy.ADVISOR
                ? span.days().stream().filter(day -> begins(entry, day)).count()
                : span.days().stream()
                        .mapToLong(day -> held(entry, day).dividedBy(step()))
                        .sum();
    }

    // How long of a day; work that is done on the day on which it begins may be booked beyond the hours.
    private Duration held(CalendarEntry entry, ShopDay day) {
        if (entry.slot().endOverDays() == null) {
            return begins(entry, day) ? Duration.between(entry.start(), heldUntil(entry)) : Duration.ZERO;
        }
        if (day.hours() == null) {
            return Duration.ZERO;
        }
        Duration held = Duration.between(
                later(entry.start(), at(day, minutes(day.hours().opens()))),
                earlier(heldUntil(entry), at(day, minutes(day.hours().closes()))));
        return held.isNegative() ? Duration.ZERO : held;
    }

    /**
     * Until when a booking's bay is held: begun steps count, so that ten minutes of work are wide enough to be seen.
     */
    Instant heldUntil(CalendarEntry entry) {
        Duration before = Duration.ofMinutes(entry.slot().minutes());
        Duration begun = step().multipliedBy(SlotFinder.steps(entry.slot().minutes(), step()));
        return entry.end().plus(begun.minus(before));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private Duration step() {
        return Duration.ofMinutes(span.slotMinutes());
    }

    private long openSteps() {
        return span.days().stream()
                .filter(day -> day.hours() != null)
                .mapToLong(day -> day.hours().steps(span.slotMinutes()))
                .sum();
    }

    /** The first and the last moment to be shown of a day: its hours with an hour around, and all that is booked. */
    List<Instant> window() {
        ShopDay day = span.days().get(0);
        Instant opens =
                at(day, day.hours() == null ? 8 * 60 : minutes(day.hours().opens()));
        Instant closes =
                at(day, day.hours() == null ? 18 * 60 : minutes(day.hours().closes()));
        Instant first = entries().stream()
                .map(CalendarEntry::start)
                .filter(start -> !start.isBefore(at(day, 0)))
                .min(Instant::compareTo)
                .orElse(opens);
        Instant last = entries().stream()
                .map(this::heldUntil)
                .filter(end -> !end.isAfter(at(day, 24 * 60)))
                .max(Instant::compareTo)
                .orElse(closes);
        return List.of(
                first.isBefore(opens) ? first : opens.minusSeconds(1800),
                last.isAfter(closes) ? last : closes.plusSeconds(1800));
    }

    private Instant at(ShopDay day, int minute) {
        return day.day().atStartOfDay(zone).plusMinutes(minute).toInstant();
    }
}
