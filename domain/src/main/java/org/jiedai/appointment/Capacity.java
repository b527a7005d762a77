package org.jiedai.appointment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who or what of one kind can be promised on a day, and what of it is promised already.
 *
 * @param candidates people with the skill, bays equipped for the work
 * @param kept how many of them are free at every moment for customers without an appointment
 */
record Capacity(List<String> candidates, int kept, Map<Instant, Set<String>> promised, Map<String, Integer> load) {

    static Capacity of(HeldResource resource, List<String> candidates, int kept, Collection<HeldStep> held) {
        Map<Instant, Set<String>> promised = new HashMap<>();
        Map<String, Integer> load = new HashMap<>();
        Set<String> known = Set.copyOf(candidates);
        held.stream()
                .filter(step -> step.resource() == resource && known.contains(step.code()))
                .forEach(step -> {
                    promised.computeIfAbsent(step.start(), start -> new HashSet<>())
                            .add(step.code());
                    load.merge(step.code(), 1, Integer::sum);
                });
        return new Capacity(candidates, kept, promised, load);
    }

    /**
     * Who is free for all these steps and leaves enough for the unannounced: the one with the least to do that day.
     *
     * @param wanted nobody but this one; null for anybody
     */
    Optional<String> free(List<Instant> steps, String wanted) {
        if (steps.stream().anyMatch(step -> candidates.size() - promisedAt(step).size() <= kept)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(code -> wanted == null || code.equals(wanted))
                .filter(code ->
                        steps.stream().noneMatch(step -> promisedAt(step).contains(code)))
                .min(Comparator.comparingInt(code -> load.getOrDefault(code, 0)));
    }

    private Set<String> promisedAt(Instant step) {
        return promised.getOrDefault(step, Set.of());
    }
}
