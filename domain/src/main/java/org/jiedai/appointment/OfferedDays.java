package org.jiedai.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days in a row, of which a caller is offered some slots each until there are enough to choose from (A2).
 *
 * @param first the day that was asked for
 * @param count how many days are looked at
 * @param finder of a day; empty if the store is closed
 */
public record OfferedDays(LocalDate first, int count, Function<LocalDate, Optional<SlotFinder>> finder) {
    private static final int PER_DAY = 4;
    private static final int ENOUGH = 6;

    /** Slots that begin after a moment, and whether the first day has any. */
    public SlotOffer offer(int minutes, Instant after) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count && slots.size() < ENOUGH; i++) {
            finder.apply(first.plusDays(i)).stream()
                    .flatMap(day -> day.free(minutes, after).stream().limit(PER_DAY))
                    .forEach(slots::add);
        }
        return new SlotOffer(first, asked(minutes, after), List.copyOf(slots));
    }

    private AskedDay asked(int minutes, Instant after) {
        return finder.apply(first).map(day -> asked(day.times(minutes, after))).orElse(AskedDay.CLOSED);
    }

    private static AskedDay asked(List<SlotTime> times) {
        if (times.isEmpty()) {
            return AskedDay.OVER;
        }
        return times.stream().anyMatch(SlotTime::free) ? AskedDay.FREE : AskedDay.FULL;
    }
}
