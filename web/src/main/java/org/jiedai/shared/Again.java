package org.jiedai.shared;

import java.io.Serializable;
import java.util.function.Function;

/**
 * Asks why something is done a second time after it was refused because it is there already: the screen then leads to
 * what is there, and does it all the same once a reason is given (R1, R2, A6).
 */
public class Again implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<? extends Rule> rules;
    private String found;
    private String reason;

    /**
     * @param rules those whose refusals say what is there already: the number is the first value of each named CAR_…
     */
    public Again(Class<? extends Rule> rules) {
        this.rules = rules;
    }

    /** Does it with the reason given so far; a refusal is shown with what was found. */
    public <T> T orAsk(Function<String, T> act) {
        try {
            T done = act.apply(found == null ? null : reason);
            found = null;
            reason = null;
            return done;
        } catch (RuleBroken refusal) {
            if (rules.isInstance(refusal.rule()) && refusal.rule().name().startsWith("CAR_")) {
                found = String.valueOf(refusal.values().get(0));
            }
            throw refusal;
        }
    }

    public boolean isAsking() {
        return found != null;
    }

    /** The number of what is there already. */
    public String getFound() {
        return found;
    }

    /** The page on which it stands. */
    public String getPage() {
        if (found.startsWith("RO-")) {
            return Screen.REPAIR_ORDER.path();
        }
        return found.startsWith("AP-") ? Screen.APPOINTMENT.path() : Screen.CHECK_IN.path();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
