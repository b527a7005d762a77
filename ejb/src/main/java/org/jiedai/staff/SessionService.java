package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.SharedRule;

/** A person ends his own sessions: the browser he forgot, the telephone he lost. */
@Stateless
@Audited
public class SessionService {
    @Inject
    private StaffSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if it is not his */
    @RolesAllowed("**")
    public void end(long id) {
        sessions.find(id)
                .filter(session -> session.login().equals(caller.actor().login()))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(id))
                .end(SessionEnd.ENDED_BY_OWNER, clock.instant());
    }

    /** All of his but this one. */
    @RolesAllowed("**")
    public void endOthers(long mine) {
        sessions.open(caller.actor().login()).stream()
                .filter(session -> session.id() != mine)
                .forEach(session -> session.end(SessionEnd.ENDED_BY_OWNER, clock.instant()));
    }
}
