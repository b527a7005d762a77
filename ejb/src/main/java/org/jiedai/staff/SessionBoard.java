package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jiedai.shared.Caller;

/** Where a person is signed in. */
@Stateless
public class SessionBoard {
    @Inject
    private StaffSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Their own sessions that may still go on, the newest first. */
    @RolesAllowed("**")
    public List<SessionRow> mine() {
        return sessions.open(caller.actor().login()).stream()
                .filter(session -> sessions.state(session.id())
                        .filter(state -> state.over(clock.instant()) == null)
                        .isPresent())
                .map(SessionRow::of)
                .toList();
    }
}
