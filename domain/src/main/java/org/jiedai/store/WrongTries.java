package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How often a secret was wrong in a row, and until when nobody may try again. */
@Embeddable
public class WrongTries {
    static final int ALLOWED = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    @Column(name = "wrong")
    private int count;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected WrongTries() {}

    void checkOpen(Secret secret, Instant at) {
        StaffRule.LOCKED_OUT.unless(lockedUntil == null || !at.isBefore(lockedUntil), secret, lockedUntil);
    }

    void wrong(Instant at) {
        count++;
        if (count >= ALLOWED) {
            lockedUntil = at.plus(PAUSE);
            count = 0;
        }
    }

    void forget() {
        count = 0;
        lockedUntil = null;
    }

    boolean any() {
        return count > 0 || lockedUntil != null;
    }
}
