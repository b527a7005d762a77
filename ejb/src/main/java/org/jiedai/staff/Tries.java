package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.Origin;

/**
 * Counts every try before anything is compared, in a short transaction of its own: it stays when what it was for is
 * undone, and of many at once each has its number. Log-ins that do not exist are counted just as well, so that no
 * answer tells them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Tries {
    /** Who signed in from an address within this time is at home there. */
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    private Locks locks;

    @Inject
    private StaffSessions sessions;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    /** @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT} */
    @PermitAll
    public void count(String login, Secret secret) {
        Instant now = clock.instant();
        places(login, secret).forEach(place -> locks.held(place, now).count(secret, now));
    }

    /** The try that was counted last was right. */
    @PermitAll
    public void right(String login, Secret secret) {
        for (TryPlace place : places(login, secret)) {
            WrongTries tries = locks.held(place, clock.instant());
            if (place.login().isEmpty()) {
                tries.takeBack();
            } else {
                tries.forget();
            }
        }
    }

    private List<TryPlace> places(String login, Secret secret) {
        if (secret == Secret.PIN) {
            return List.of(TryPlace.counter(login));
        }
        String address = origin.address();
        return sessions.cameFrom(login, address, clock.instant().minus(LATELY))
                ? List.of(TryPlace.home(login, address))
                : List.of(TryPlace.abroad(login), TryPlace.from(address));
    }
}
