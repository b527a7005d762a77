package org.jiedai.staff;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The active advisors and technicians of a store (A2).
 *
 * @param advisors their log-ins, in order
 * @param skills of each technician, in order of the log-ins: the highest difficulty mastered by trade
 */
public record Staffing(List<String> advisors, Map<String, Map<String, Integer>> skills) implements Serializable {

    /** Whether this person receives customers here; who left, or has another desk now, does not. */
    public boolean receives(String login) {
        return advisors.contains(login);
    }

    /** Whether this person repairs here. */
    public boolean repairs(String login) {
        return skills.containsKey(login);
    }

    /** The technicians whose skills are enough. */
    public List<String> technicians(Predicate<Map<String, Integer>> enough) {
        return skills.entrySet().stream()
                .filter(one -> enough.test(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
