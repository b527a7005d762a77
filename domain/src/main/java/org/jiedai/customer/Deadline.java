package org.jiedai.customer;

import java.time.LocalDate;

/** How near the last day of an insurance or an inspection is. */
public enum Deadline {
    /** Nobody wrote down when. */
    UNKNOWN,
    LATER,
    /** Within {@link #SOON_DAYS} days. */
    SOON,
    OVER;

    /** So many days ahead somebody should think of it. */
    public static final int SOON_DAYS = 30;

    /** @param last the last day; null if it is not known */
    public static Deadline of(LocalDate last, LocalDate today) {
        if (last == null) {
            return UNKNOWN;
        }
        if (last.isBefore(today)) {
            return OVER;
        }
        return last.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
