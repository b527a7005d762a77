package org.jiedai.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which the demo's stores are open as usual. The demo day is one of them, and the days before and after it
 * are counted among them: nobody comes at eight on a holiday.
 *
 * @param special closed, or open at other hours
 */
record UsualDays(Set<LocalDate> special) {
    /** The first usual Tuesday from this day on. */
    LocalDate tuesday(LocalDate from) {
        LocalDate tuesday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        while (special.contains(tuesday)) {
            tuesday = tuesday.plusWeeks(1);
        }
        return tuesday;
    }

    /** So many usual days after this one; before it if negative. */
    LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = Math.abs(count); left > 0; left -= special.contains(found) ? 0 : 1) {
            found = found.plusDays(Integer.signum(count));
        }
        return found;
    }
}
