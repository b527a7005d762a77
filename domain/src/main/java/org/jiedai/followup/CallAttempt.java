package org.jiedai.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/** One time that the number was dialled. */
@Embeddable
public class CallAttempt {
    private Instant at;
    private String agent;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    protected CallAttempt() {}

    CallAttempt(CallOutcome outcome, Stamp by) {
        this.at = by.at();
        this.agent = by.login();
        this.outcome = outcome;
    }

    public Instant at() {
        return at;
    }

    public String agent() {
        return agent;
    }

    public CallOutcome outcome() {
        return outcome;
    }
}
