package org.jiedai.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often a secret was tried at a place without having been right, and whether anybody may try there again. */
@Entity
@Table(name = "wrong_tries")
public class WrongTries {
    /** So long nobody may try after the last wrong one. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    @Id
    private String place;

    private String login;
    private int wrong;
    private int allowed;
    private Instant since;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected WrongTries() {}

    /** Nothing has been tried there yet. */
    public WrongTries(TryPlace place, Instant at) {
        this.place = place.key();
        this.login = place.login();
        this.allowed = place.allowed();
        this.since = at;
        this.triedAt = at;
    }

    /** Whether nobody may try there now. */
    public boolean locked(Instant at) {
        return wrong >= allowed && at.isBefore(opens());
    }

    /**
     * A try is made. It counts as wrong before anything is compared, so that of many at once no more are compared than
     * are allowed; a right one takes itself back.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}
     */
    public void count(Secret secret, Instant at) {
        StaffRule.LOCKED_OUT.unless(!locked(at), secret, opens());
        if (wrong >= allowed || !at.isBefore(since.plus(PAUSE))) {
            wrong = 0;
            since = at;
        }
        wrong++;
        triedAt = at;
    }

    /** The person has proved who they are: what was wrong before was theirs. */
    public void forget() {
        wrong = 0;
    }

    /** One was right, which says nothing about the others. */
    public void takeBack() {
        wrong = Math.max(0, wrong - 1);
    }

    /** When it may be tried again, for a last try at this moment. */
    public static Instant opens(Instant lastTry) {
        return lastTry.plus(PAUSE);
    }

    private Instant opens() {
        return opens(triedAt);
    }
}
