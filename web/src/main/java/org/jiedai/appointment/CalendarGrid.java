package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiedai.store.CalendarDay;

/** The days shown as rows of advisors or bays, with how full each is. */
record CalendarGrid(CalendarSpan span, CalendarBy by, ZoneId zone) implements Serializable {

    /** All advisors or bays, also idle ones; those that hold bookings and are none any more come last. */
    List<CalendarRow> rows(UnaryOperator<String> name) {
        Map<String, List<CalendarEntry>> promised =
                span.entries().stream().collect(Collectors.groupingBy(this::code, TreeMap::new, Collectors.toList()));
        List<String> codes = new ArrayList<>(codes());
        promised.keySet().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes.stream()
                .map(code -> row(code, name.apply(code), promised.getOrDefault(code, List.of())))
                .toList();
    }

    /** Under which row a booking stands. */
    String code(CalendarEntry entry) {
        return Objects.toString(
                by == CalendarBy.ADVISOR ? entry.slot().advisor() : entry.slot().bay(), "");
    }

    /** Steps of all rows that are promised, per cent of those in opening hours. */
    int load() {
        return percent(span.entries(), codes().size());
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

    private List<CalendarEntry> on(CalendarDay day, List<CalendarEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.start().atZone(zone).toLocalDate().equals(day.day()))
                .toList();
    }

    private int percent(List<CalendarEntry> entries, int rows) {
        long there = rows * openSteps();
        long promised = entries.stream().mapToLong(this::steps).sum();
        return there == 0 ? 0 : (int) (promised * 100 / there);
    }

    // An advisor is held for the first step only, a bay for all of the work (A2).
    private long steps(CalendarEntry entry) {
        return by == CalendarBy.ADVISOR ? 1 : workSteps(entry);
    }

    /** Until when a booking's bay is held: begun steps count, so that ten minutes of work are wide enough to be seen. */
    Instant heldUntil(CalendarEntry entry) {
        return entry.start().plus(step().multipliedBy(workSteps(entry)));
    }

    private int workSteps(CalendarEntry entry) {
        return SlotFinder.steps(entry.slot().minutes(), step());
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
        CalendarDay day = span.days().get(0);
        Instant opens =
                at(day, day.hours() == null ? 8 * 60 : day.hours().opens().toSecondOfDay() / 60);
        Instant closes =
                at(day, day.hours() == null ? 18 * 60 : day.hours().closes().toSecondOfDay() / 60);
        Instant first = span.entries().stream()
                .map(CalendarEntry::start)
                .min(Instant::compareTo)
                .orElse(opens);
        Instant last = span.entries().stream()
                .map(this::heldUntil)
                .max(Instant::compareTo)
                .orElse(closes);
        return List.of(
                first.isBefore(opens) ? first : opens.minusSeconds(1800),
                last.isAfter(closes) ? last : closes.plusSeconds(1800));
    }

    private Instant at(CalendarDay day, int minute) {
        return day.day().atStartOfDay(zone).plusMinutes(minute).toInstant();
    }
}
