package org.jiedai.staff;

import java.time.Instant;
import java.util.List;

/** What is kept of wrong passwords and PINs, for all servers. */
public interface Locks {

    /** The tries at a place as they are now; nobody else counts there until the transaction ends. */
    WrongTries held(TryPlace place, Instant at);

    /** All places at which a person's secrets were tried. */
    List<WrongTries> of(String login);

    /** The person may try again at once, everywhere. */
    default void lift(String login) {
        of(login).forEach(WrongTries::forget);
    }
}
