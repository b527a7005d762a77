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
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/**
 * Who or what of one kind can be promised on a day, and what of it is promised already.
 *
 * @param candidates people with the skill, bays equipped for the work
 * @param kept of so many that are there, how many are free at every moment for customers without an appointment
 * @param away who is not there, by steps
 * @param promised also with those who are away: somebody else will have to do it
 */
record Capacity(
        List<String> candidates,
        IntUnaryOperator kept,
        Map<Instant, Set<String>> away,
        Map<Instant, Set<String>> promised,
        Map<String, Integer> load) {

    static Capacity of(
            HeldResource resource,
            List<String> candidates,
            IntUnaryOperator kept,
            Collection<HeldStep> away,
            Collection<HeldStep> held) {
        Set<String> known = Set.copyOf(candidates);
        Predicate<HeldStep> ours = step -> step.resource() == resource && known.contains(step.code());
        Map<String, Integer> load = new HashMap<>();
        held.stream().filter(ours).forEach(step -> load.merge(step.code(), 1, Integer::sum));
        return new Capacity(candidates, kept, byStep(away, ours), byStep(held, ours), load);
    }

    private static Map<Instant, Set<String>> byStep(Collection<HeldStep> steps, Predicate<HeldStep> ours) {
        Map<Instant, Set<String>> codes = new HashMap<>();
        steps.stream()
                .filter(ours)
                .forEach(step -> codes.computeIfAbsent(step.start(), start -> new HashSet<>())
                        .add(step.code()));
        return codes;
    }

    /**
     * Who is free for all these steps and leaves enough for the unannounced: the one with the least to do that day.
     *
     * @param wanted nobody but this one; null for anybody
     */
    Optional<String> free(List<Instant> steps, String wanted) {
        if (steps.stream().anyMatch(this::allPromised)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(code -> wanted == null || code.equals(wanted))
                .filter(code -> steps.stream()
                        .noneMatch(step -> at(promised, step).contains(code)
                                || at(away, step).contains(code)))
                .min(Comparator.comparingInt(code -> load.getOrDefault(code, 0)));
    }

    private boolean allPromised(Instant step) {
        int there = candidates.size() - at(away, step).size();
        return there - at(promised, step).size() <= kept.applyAsInt(there);
    }

    private static Set<String> at(Map<Instant, Set<String>> codes, Instant step) {
        return codes.getOrDefault(step, Set.of());
    }
}
