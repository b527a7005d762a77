package org.jiedai.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From one moment, inclusive, to another, exclusive; written as a filter of a list, {@code from/to}.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record Span(Instant from, Instant to) {
    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 2);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    /** Whole days of a store's clocks; null where there is no first or no last day. */
    public static Span ofDays(LocalDate first, LocalDate last, ZoneId zone) {
        LocalDate begin = first == null ? LONG_AGO : first;
        LocalDate end = last == null ? NEVER : last.plusDays(1);
        return new Span(
                begin.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant());
    }

    /**
     * What {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if these are not two moments
     */
    public static Span read(String written) {
        String[] ends = written.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(written);
        }
        return new Span(Instant.parse(ends[0]), Instant.parse(ends[1]));
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
