package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.SharedRule;

/** A person ends their own sessions: the browser they forgot, the telephone they lost. */
@Stateless
@Audited
public class SessionService {
    @Inject
    private StaffSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if it is not theirs */
    @RolesAllowed("**")
    public void end(long id) {
        sessions.find(id)
                .filter(session -> session.login().equals(caller.actor().login()))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(id))
                .end(SessionEnd.ENDED_BY_OWNER, clock.instant());
    }

    /** All of theirs but this one. */
    @RolesAllowed("**")
    public void endOthers(long mine) {
        sessions.open(caller.actor().login()).stream()
                .filter(session -> session.id() != mine)
                .forEach(session -> session.end(SessionEnd.ENDED_BY_OWNER, clock.instant()));
    }
}
