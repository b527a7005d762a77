package org.jiedai.shared;

import java.util.Arrays;
import java.util.List;

/** A refusal: the rule and the values its text names. Nothing has been changed; the person is told what to do next. */
public class RuleBroken extends RuntimeException {
    private final transient Rule rule;
    private final transient List<Object> values;

    public RuleBroken(Rule rule, Object... values) {
        super(rule.name() + Arrays.toString(values));
        this.rule = rule;
        this.values = List.copyOf(Arrays.asList(values));
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> values() {
        return values;
    }
}
