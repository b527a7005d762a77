package org.jiedai.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a store is open, day by day (A2). What the store itself says of a day comes first, then the national holidays
 * and make-up days, then its week.
 */
public final class OpenDays {
    /** Within so many days, the first one included, the longest work that can be booked is done (A2). */
    public static final int LONGEST_WORK = 14;

    private final Store store;
    private final Map<LocalDate, StoreDay> special;
    private final Map<LocalDate, NationalDay> national;

    public OpenDays(Store store, List<StoreDay> special, List<NationalDay> national) {
        this.store = store;
        this.special = special.stream().collect(Collectors.toMap(StoreDay::day, Function.identity()));
        this.national = national.stream().collect(Collectors.toMap(NationalDay::day, Function.identity()));
    }

    /** The hours of a day; empty if the store is closed. */
    public Optional<OpenHours> on(LocalDate day) {
        OpenHours usual = new OpenHours(store.opens(), store.closes());
        if (special.containsKey(day)) {
            return special.get(day).hours(usual);
        }
        if (national.containsKey(day)) {
            boolean works = !national.get(day).off() || store.calendar().openOnHolidays();
            return works ? Optional.of(usual) : Optional.empty();
        }
        return store.calendar().restDays().contains(day.getDayOfWeek()) ? Optional.empty() : Optional.of(usual);
    }

    /** What is special about a day in the store's own words, else the holiday's name, else nothing. */
    public String note(LocalDate day) {
        if (special.containsKey(day)) {
            return special.get(day).note();
        }
        return national.containsKey(day) ? national.get(day).name() : "";
    }

    /** Whether the store has said something of its own about this day. */
    public boolean special(LocalDate day) {
        return special.containsKey(day);
    }
}
