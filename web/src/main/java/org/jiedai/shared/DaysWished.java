package org.jiedai.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days within which the rows of a list are looked for: from one, to another, both included; either may be open. */
public class DaysWished implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String column;
    private LocalDate first;
    private LocalDate last;
    private LocalDate shownFirst;
    private LocalDate shownLast;

    /** @param column of the list's board */
    public DaysWished(String column) {
        this.column = column;
    }

    /** From now on these days count; until then those before, whatever stands in the fields. */
    public void show() {
        SharedRule.ABSURD_VALUE.unless(
                first == null || last == null || !last.isBefore(first), "field.lastDayWished", last);
        shownFirst = first;
        shownLast = last;
    }

    /** What is wished for, within these days. */
    public ListWish in(ListWish wish, ZoneId zone) {
        return shownFirst == null && shownLast == null
                ? wish
                : wish.with(column, Span.ofDays(shownFirst, shownLast, zone).toString());
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
