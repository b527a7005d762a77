package org.jiedai.workshop;

import java.time.Instant;

/**
 * How much of its standard time a line has used: green, amber from half of it, red from nine tenths (U13).
 *
 * @param look the look of the chip
 */
public record HoursLight(long minutes, int standard, int percent, String look) {
    private static final int AMBER = 50;
    private static final int RED = 90;

    static HoursLight of(LineRow line, Instant now) {
        long seconds = line.seconds(now);
        int percent = line.minutes() == 0 ? 0 : (int) (seconds * 100 / (line.minutes() * 60L));
        return new HoursLight(seconds / 60, line.minutes(), percent, look(percent));
    }

    private static String look(int percent) {
        if (percent < AMBER) {
            return "ok";
        }
        return percent < RED ? "risk" : "late";
    }
}
