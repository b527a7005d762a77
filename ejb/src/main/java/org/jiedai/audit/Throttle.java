package org.jiedai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How much is noted at most: nobody outside can fill the database by knocking. Each server counts for itself. */
@ApplicationScoped
public class Throttle {
    static final int EACH = 20;
    static final int STRANGERS = 400;
    static final Duration SPAN = Duration.ofMinutes(10);

    private final Map<String, Integer> noted = new HashMap<>();
    private Instant until = Instant.MIN;
    private final Map<Seen, Integer> ofStrangers = new EnumMap<>(Seen.class);

    /** How often somebody was seen at it within the span, this time included; 0 if no more is taken. */
    synchronized int count(Seen what, String who, Instant at) {
        if (!at.isBefore(until)) {
            noted.clear();
            ofStrangers.clear();
            until = at.plus(SPAN);
        }
        int count = noted.merge(what + " " + who, 1, Integer::sum);
        return count > EACH ? 0 : count;
    }

    /** The same for those who have not signed in; they have a limit together, for each thing its own. */
    synchronized int countStranger(Seen what, String who, Instant at) {
        boolean taken = !at.isBefore(until) || ofStrangers.getOrDefault(what, 0) < STRANGERS;
        int count = taken ? count(what, who, at) : 0;
        if (count > 0) {
            ofStrangers.merge(what, 1, Integer::sum);
        }
        return count;
    }
}
