package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.SharedRule;

/** A store's week, whether it works on national holidays, and what it keeps for those who come unannounced (A2). */
@Embeddable
public class ShopCalendar {
    /** Open every day, a fifth of all hours kept for walk-ins. */
    static final ShopCalendar USUAL = new ShopCalendar(Set.of(), true, 20);

    private static final int MOST_KEPT = 90;

    /** ISO numbers of the days of rest: {@code 6,7}. */
    @Column(name = "rest_days")
    private String restDays;

    @Column(name = "open_on_holidays")
    private boolean openOnHolidays;

    @Column(name = "walk_in_percent")
    private int walkInPercent;

    protected ShopCalendar() {}

    /**
     * @param walkInPercent of the people and bays of each moment that are not promised on the telephone
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#ABSURD_VALUE}, {@link StoreRule#NEVER_OPEN}
     */
    public ShopCalendar(Collection<DayOfWeek> restDays, boolean openOnHolidays, int walkInPercent) {
        SharedRule.ABSURD_VALUE.unless(
                walkInPercent >= 0 && walkInPercent <= MOST_KEPT, "field.walkInPercent", walkInPercent);
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        rest.addAll(restDays);
        StoreRule.NEVER_OPEN.unless(rest.size() < DayOfWeek.values().length);
        this.restDays = rest.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(","));
        this.openOnHolidays = openOnHolidays;
        this.walkInPercent = walkInPercent;
    }

    /** The days of the week on which the store rests, unless a national make-up day falls on them. */
    public Set<DayOfWeek> restDays() {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(restDays.split(","))
                .filter(number -> !number.isEmpty())
                .forEach(number -> rest.add(DayOfWeek.of(Integer.parseInt(number))));
        return rest;
    }

    public boolean openOnHolidays() {
        return openOnHolidays;
    }

    /** Percent of the people and bays of each moment that are kept for customers without an appointment. */
    public int walkInPercent() {
        return walkInPercent;
    }

    /** What the audit tells of it. */
    Map<String, String> told() {
        return Map.of(
                "told.restDays",
                restDays().stream().map(day -> "DayOfWeek." + day).collect(Collectors.joining(", ")),
                "told.openOnHolidays",
                String.valueOf(openOnHolidays),
                "told.walkInPercent",
                String.valueOf(walkInPercent));
    }

    /** How many of so many are kept. */
    public int kept(int of) {
        return of * walkInPercent / 100;
    }
}
