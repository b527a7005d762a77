package org.jiedai.shared;

/** A rule of the trade or of the house; its name is the key of its text ({@code rule.NAME}) in every language. */
public interface Rule {
    String name();

    /** The refusal, with the values its text names. */
    default RuleBroken broken(Object... values) {
        return new RuleBroken(this, values);
    }

    /** @throws RuleBroken this rule, unless the condition holds */
    default void unless(boolean holds, Object... values) {
        if (!holds) {
            throw broken(values);
        }
    }
}
