package org.jiedai.roster;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import org.jiedai.shared.SharedRule;

/**
 * From when to when somebody works on a day, with a break or without one.
 *
 * @param breakFrom null without a break
 */
public record DutyHours(LocalTime from, LocalTime to, LocalTime breakFrom, LocalTime breakTo) implements Serializable {

    /** Without a break. */
    public static DutyHours of(LocalTime from, LocalTime to) {
        return new DutyHours(from, to, null, null);
    }

    /**
     * These hours.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link RosterRule#DUTY_REVERSED},
     *     {@link RosterRule#BREAK_OUTSIDE}
     */
    DutyHours checked() {
        SharedRule.FIELD_NEEDED.unless(from != null, "field.dutyFrom");
        SharedRule.FIELD_NEEDED.unless(to != null, "field.dutyTo");
        RosterRule.DUTY_REVERSED.unless(from.isBefore(to), from, to);
        if (breakFrom != null || breakTo != null) {
            SharedRule.FIELD_NEEDED.unless(breakFrom != null, "field.breakFrom");
            SharedRule.FIELD_NEEDED.unless(breakTo != null, "field.breakTo");
            RosterRule.BREAK_OUTSIDE.unless(
                    breakFrom.isBefore(breakTo) && !breakFrom.isBefore(from) && !breakTo.isAfter(to),
                    breakFrom,
                    breakTo);
        }
        return this;
    }

    /** Whether somebody is in the house, at work or at their break. */
    boolean has(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    boolean rests(LocalTime time) {
        return breakFrom != null && !time.isBefore(breakFrom) && time.isBefore(breakTo);
    }

    /** 08:00–17:00, 12:00–12:30 the break. */
    String words() {
        return from + "–" + to + (breakFrom == null ? "" : ", " + breakFrom + "–" + breakTo);
    }

    /** Of work, without the break. */
    public int minutes() {
        long rest = breakFrom == null ? 0 : Duration.between(breakFrom, breakTo).toMinutes();
        return (int) (Duration.between(from, to).toMinutes() - rest);
    }
}
