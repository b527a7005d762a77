package org.jiedai.customer;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;

/** What the card index asks before it takes what was said (A1, R2): about whom or which car, and what was answered. */
public class Question implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ABOUT = 2;

    private final Rule rule;
    private final int about;
    private String known;
    private int version;
    private String onRecord;
    private String answer;

    /**
     * @param rule the refusal that asks
     * @param words how many of its first values are words, what was said and what is on record; then come the number
     *     and the version that the answer names
     */
    public Question(Rule rule, int words) {
        this.rule = rule;
        this.about = words;
    }

    /** Asks if this refusal does; an answer that was given about somebody else is none. */
    public void hear(RuleBroken refusal) {
        if (refusal.rule() == rule && refusal.values().size() == about + ABOUT) {
            String number = String.valueOf(refusal.values().get(about));
            int row = (Integer) refusal.values().get(about + 1);
            answer = number.equals(known) && row == version ? answer : null;
            known = number;
            version = row;
            onRecord = refusal.values().subList(1, about).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
    }

    /** It is about another car or caller now. */
    public void clear() {
        known = null;
        answer = null;
    }

    public boolean isAsking() {
        return known != null;
    }

    /** Whether it was asked and answered. */
    boolean isAnswered() {
        return known != null && answer != null;
    }

    /** The number of the customer or car that it is about. */
    String known() {
        return known;
    }

    /** Their row's version as it was seen. */
    int version() {
        return version;
    }

    /** The customer or car on record, in words. */
    public String getOnRecord() {
        return onRecord;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
