package org.jiedai.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiedai.shared.Rule;

/** Over which days figures are counted, and what they may be held against. */
public enum FiguresRule implements Rule {
    /** The last day lies before the first. */
    SPAN_BACKWARDS,
    /** More days than are counted at once. */
    SPAN_TOO_LONG,
    /** A target is a percentage from 1 to 100, or none: the figure's name, what was typed. */
    TARGET_OUT_OF_RANGE;

    /** A quarter of a year at once. */
    public static final int MOST_DAYS = 92;

    /**
     * A span that can be counted, both days included.
     *
     * @throws org.jiedai.shared.RuleBroken it ends before it begins, or has more than {@link #MOST_DAYS}
     */
    public static void check(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        SPAN_BACKWARDS.unless(days >= 1, first, last);
        SPAN_TOO_LONG.unless(days <= MOST_DAYS, days, MOST_DAYS);
    }
}
