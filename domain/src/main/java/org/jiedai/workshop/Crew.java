package org.jiedai.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The technicians of a store with the minutes each already has: whom the system proposes (A7, R10).
 *
 * @param load log-in → minutes of work given to them
 */
public record Crew(List<Craftsman> people, Map<String, Integer> load) {

    /** The one wished for if they master the work, else the least loaded who does. */
    public Optional<String> propose(List<NeededSkill> needs, String wished) {
        return people.stream()
                .filter(person -> person.masters(needs))
                .min(Comparator.comparing((Craftsman person) -> !person.login().equals(wished))
                        .thenComparing(person -> load.getOrDefault(person.login(), 0))
                        .thenComparing(Craftsman::login))
                .map(Craftsman::login);
    }

    /** Those of them who have time, with the same load. */
    public Crew without(Set<String> busy) {
        return new Crew(
                people.stream().filter(person -> !busy.contains(person.login())).toList(), load);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#NOT_A_TECHNICIAN} */
    public Craftsman member(String login) {
        return people.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow(() -> WorkshopRule.NOT_A_TECHNICIAN.broken(String.valueOf(login)));
    }
}
