package org.jiedai.workshop;

import java.util.List;
import java.util.Map;

/**
 * A technician's day (A7).
 *
 * @param skills trade → highest difficulty mastered
 * @param minutes of work that they have on that day
 * @param hours minutes that they work on that day; 0 if they are away
 */
public record Lane(
        String login,
        String name,
        String nameEn,
        Map<String, Integer> skills,
        int minutes,
        int hours,
        List<PlanCard> cars) {
    private static final int FULL = 100;
    private static final int NEARLY = 90;

    /** Their load in per cent of the day's hours; on a day without hours any work is too much. */
    public int percent() {
        return hours == 0 ? (minutes == 0 ? 0 : FULL + 1) : minutes * FULL / hours;
    }

    /** Whether they have more than the day has hours. */
    public boolean overloaded() {
        return minutes > hours;
    }

    /** Whether hardly anything more fits. */
    public boolean nearlyFull() {
        return percent() >= NEARLY;
    }
}
