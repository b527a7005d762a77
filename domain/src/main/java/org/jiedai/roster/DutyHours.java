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

    /** Of work between two times of the day, without the break. */
    int minutes(LocalTime opens, LocalTime closes) {
        int rest = breakFrom == null ? 0 : within(breakFrom, breakTo, opens, closes);
        return within(from, to, opens, closes) - rest;
    }

    private static int within(LocalTime from, LocalTime to, LocalTime opens, LocalTime closes) {
        LocalTime begin = from.isAfter(opens) ? from : opens;
        LocalTime end = to.isBefore(closes) ? to : closes;
        return Math.max(0, (int) Duration.between(begin, end).toMinutes());
    }
}
