package org.jiedai.appointment;

import java.io.Serializable;
import java.util.List;

/**
 * An advisor or a bay with what is promised of it on the days shown.
 *
 * @param code log-in or number of the bay; empty for what has neither any more
 * @param load per cent of its steps in opening hours that are promised
 * @param cells per day what begins then, and in a bay what goes on
 */
public record CalendarRow(String code, String name, int load, List<List<CalendarEntry>> cells) implements Serializable {

    /** How many bookings. */
    public int size() {
        return (int) cells.stream()
                .flatMap(List::stream)
                .map(CalendarEntry::number)
                .distinct()
                .count();
    }

    /** How many bookings, and how full that makes the row. */
    public String figures() {
        return size() + " · " + load + "%";
    }

    /** Overloaded, nearly full, or with room. */
    public String look() {
        return look(load);
    }

    static String look(int load) {
        if (load > 100) {
            return "late";
        }
        return load >= 80 ? "risk" : "ok";
    }
}
