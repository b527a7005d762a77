package org.jiedai.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * When customers may be called, and to when a reminder moves that is due outside of it (A9).
 *
 * @param zone the store's
 * @param of a day's hours; empty when the store is closed
 */
public record CallingHours(ZoneId zone, Function<LocalDate, Optional<Span>> of) {
    /** Who is told at the stroke of closing time is called by nobody any more. */
    private static final Duration TIME_TO_CALL = Duration.ofMinutes(30);

    /** So many days back is looked for one on which the store was open. */
    public static final int LONGEST_HOLIDAY = 14;

    /** From when to when; {@code to} is after {@code from}. */
    public record Span(LocalTime from, LocalTime to) {}

    /**
     * When a reminder is raised.
     *
     * <ul>
     *   <li>Within calling hours: at its moment.
     *   <li>Before they begin on an open day: at their beginning, if that is still before the appointment (the hour
     *       before half past eight moves to eight).
     *   <li>Otherwise, after they end, on a closed day, or for the day's first appointment: to the last moment before
     *       at which there is time to call, half an hour before the hours end. Earlier and not next morning, because
     *       what a reminder brings, a new time or a slot given back, needs the time that the store has set.
     * </ul>
     *
     * <p>So it is never after the appointment, and never at a moment at which nobody calls; a store that was closed for
     * two weeks before reminds at the due moment itself.
     *
     * @param due the moment that the store's settings name, before the appointment
     * @param appointment when the slot starts
     */
    public Instant move(Instant due, Instant appointment) {
        LocalDate day = LocalDate.ofInstant(due, zone);
        Optional<Span> hours = of.apply(day);
        if (hours.isPresent()) {
            Instant from = at(day, hours.get().from());
            if (due.isBefore(from) && from.isBefore(appointment)) {
                return from;
            }
            if (!due.isBefore(from) && due.isBefore(at(day, hours.get().to()))) {
                return due;
            }
        }
        return lastBefore(due, day).orElse(due);
    }

    private Optional<Instant> lastBefore(Instant due, LocalDate day) {
        for (int back = 0; back <= LONGEST_HOLIDAY; back++) {
            LocalDate earlier = day.minusDays(back);
            Optional<Instant> last =
                    of.apply(earlier).map(hours -> lastCall(earlier, hours)).filter(moment -> moment.isBefore(due));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Instant lastCall(LocalDate day, Span hours) {
        Instant from = at(day, hours.from());
        Instant last = at(day, hours.to()).minus(TIME_TO_CALL);
        return last.isBefore(from) ? from : last;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
