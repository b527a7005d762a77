package org.jiedai.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * What is asked about a session with every request, in one look.
 *
 * @param ended null while it is open
 * @param access the person's {@link StaffMember#access} when the session was last found to stand on the same rights
 * @param accessNow what it is now
 * @param active whether the person works here
 * @param idleMinutes how long the store lets it rest
 * @param terminal the shared terminal on which it began; null for none
 * @param terminalNow the same as long as that is one
 */
public record SessionState(
        Instant beganAt,
        Instant seenAt,
        SessionEnd ended,
        int access,
        int accessNow,
        boolean active,
        int idleMinutes,
        Long terminal,
        Long terminalNow) {
    /** How long a shared terminal stays open without a hand, whatever its store says of desks. */
    public static final Duration TERMINAL_RESTS = Duration.ofMinutes(2);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED_ANEW = Duration.ofMinutes(1);

    // The time itself is short there, and a minute too much or too little would be half of it.
    private static final Duration NOTED_ANEW_ON_TERMINAL = Duration.ofSeconds(10);

    /** Why it may not go on, as far as time and the account's presence say; null if it may. */
    public SessionEnd over(Instant at) {
        if (ended != null) {
            return ended;
        }
        if (!active) {
            return SessionEnd.ACCOUNT_CHANGED;
        }
        if (terminal != null && terminalNow == null) {
            return SessionEnd.TERMINAL_REVOKED;
        }
        if (!at.isBefore(beganAt.plus(LONGEST))) {
            return SessionEnd.TOO_OLD;
        }
        return at.isBefore(seenAt.plus(rests())) ? null : SessionEnd.IDLE;
    }

    private Duration rests() {
        return terminal == null ? Duration.ofMinutes(idleMinutes) : TERMINAL_RESTS;
    }

    /** Whether the person's rights have to be looked at: something about them has changed, perhaps in another store. */
    public boolean accessChanged() {
        return access != accessNow;
    }

    /** Whether it is worth a write that a hand was here; not with every click. */
    public boolean isToBeNoted(Instant at) {
        return !at.isBefore(seenAt.plus(terminal == null ? NOTED_ANEW : NOTED_ANEW_ON_TERMINAL));
    }
}
