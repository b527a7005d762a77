package org.jiedai.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The advisors' turn (R1): who was not called for the longest time is next. It holds for whoever receives customers
 * now.
 */
public final class Turn {
    private Turn() {}

    /**
     * Whose turn it is; empty if nobody receives customers.
     *
     * @param advisors those who work here now and receive customers
     * @param lastCalled when advisors were called last, in the order of their first turn; null for one who never was
     */
    public static Optional<String> next(List<String> advisors, Map<String, Instant> lastCalled) {
        List<String> places = new ArrayList<>(lastCalled.keySet());
        return advisors.stream()
                .min(Comparator.<String, Instant>comparing(
                                lastCalled::get, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(advisor -> places.contains(advisor) ? places.indexOf(advisor) : places.size()));
    }
}
