package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a life cycle against a literal matrix written a second time in the test: every state × act, legal or not. A
 * line that is changed by mistake is then seen.
 */
public final class LifeCycleMatrix<S extends Enum<S>, A extends Enum<A> & Act> {
    private final LifeCycle<S, A> lifeCycle;
    private final Class<S> states;
    private final Class<A> acts;
    private final Map<String, String> expected = new TreeMap<>();

    private LifeCycleMatrix(LifeCycle<S, A> lifeCycle, Class<S> states, Class<A> acts) {
        this.lifeCycle = lifeCycle;
        this.states = states;
        this.acts = acts;
    }

    public static <S extends Enum<S>, A extends Enum<A> & Act> LifeCycleMatrix<S, A> of(
            LifeCycle<S, A> lifeCycle, Class<S> states, Class<A> acts) {
        return new LifeCycleMatrix<>(lifeCycle, states, acts);
    }

    /** A legal line: {@code "WAITING START WASHING"}; every pair not named must be illegal. */
    public LifeCycleMatrix<S, A> legal(String... lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            expected.put(words[0] + " " + words[1], words[2]);
        }
        return this;
    }

    public void holds() {
        Map<String, String> actual = new TreeMap<>();
        for (S state : states.getEnumConstants()) {
            for (A act : acts.getEnumConstants()) {
                lifeCycle.find(state, act).ifPresent(next -> actual.put(state + " " + act, next.name()));
            }
        }
        assertThat(actual).isEqualTo(expected);
    }
}
