package org.jiedai.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in, on whatever server. */
public interface StaffSessions {

    void add(StaffSession session);

    /** What every request asks: one look at session, person and store. */
    Optional<SessionState> state(long id);

    Optional<StaffSession> find(long id);

    /** A person's sessions that nobody has ended, the newest first. */
    List<StaffSession> open(String login);

    /** Whether a person signed in from an address at that moment or later. */
    boolean cameFrom(String login, String address, Instant since);

    /** A person's sessions that began before this are of no interest any more. */
    void forget(String login, Instant before);
}
