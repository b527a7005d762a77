package org.jiedai.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/** One time that the number was dialled. */
@Embeddable
public class FollowUpAttempt {
    private Instant at;
    private String agent;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    protected FollowUpAttempt() {}

    FollowUpAttempt(FollowUpOutcome outcome, Stamp by) {
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

    public FollowUpOutcome outcome() {
        return outcome;
    }
}
