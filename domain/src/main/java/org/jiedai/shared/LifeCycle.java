package org.jiedai.shared;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One aggregate's table {@code state × act → state}. The same table answers "is this legal?" (the aggregate), "what may
 * I do now?" (the buttons), feeds the test matrix and the printed diagram.
 */
public final class LifeCycle<S extends Enum<S>, A extends Enum<A> & Act> {
    private final Class<A> acts;
    private final Map<S, Map<A, S>> table;

    private LifeCycle(Class<S> states, Class<A> acts) {
        this.acts = acts;
        this.table = new EnumMap<>(states);
    }

    /** An empty table; add its lines with {@link #when}. */
    public static <S extends Enum<S>, A extends Enum<A> & Act> LifeCycle<S, A> of(Class<S> states, Class<A> acts) {
        return new LifeCycle<>(states, acts);
    }

    /** One line of the table. */
    public LifeCycle<S, A> when(S state, A act, S next) {
        S before = table.computeIfAbsent(state, s -> new EnumMap<>(acts)).put(act, next);
        if (before != null) {
            throw new IllegalStateException("two lines for " + state + " × " + act);
        }
        return this;
    }

    /** @throws RuleBroken {@link SharedRule#NOT_NOW} if the table has no such line */
    public S next(S state, A act) {
        return find(state, act).orElseThrow(() -> SharedRule.NOT_NOW.broken(act, state));
    }

    /** The state that the act leads to, if it is legal now. */
    public Optional<S> find(S state, A act) {
        return Optional.ofNullable(table.getOrDefault(state, Map.of()).get(act));
    }

    /** The acts that are legal in a state, whoever does them. */
    public Set<A> acts(S state) {
        Set<A> legal = EnumSet.noneOf(acts);
        legal.addAll(table.getOrDefault(state, Map.of()).keySet());
        return legal;
    }

    /** The acts that this person may do in this state: the buttons. */
    public Set<A> acts(S state, Actor actor) {
        Set<A> mine = acts(state);
        mine.removeIf(act -> act.roles().stream().noneMatch(actor::is));
        return mine;
    }
}
