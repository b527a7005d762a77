package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jiedai.shared.Origin;

/**
 * Stands at the door: a session begins, is looked at with every request, and ends. It is over with the first request
 * after the account has changed, wherever that was done.
 */
@Stateless
@PermitAll
public class SessionWatch {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private StaffSessions sessions;

    @Inject
    private Staff staff;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    /**
     * A person has proved who they are.
     *
     * @param terminal the shared terminal at which they stand; null for none
     * @return by which the session is known here
     */
    public long begin(SignIn signIn, String browser, TerminalCard terminal) {
        return begun(signIn, browser, terminal).id();
    }

    /**
     * The person of this session goes on in another of their stores. The day's work that a session may last counts on.
     *
     * @return by which the session is known here
     */
    public long goOn(long before, SignIn signIn, String browser) {
        StaffSession session = begun(signIn, browser, null);
        sessions.find(before).ifPresent(session::goesOnFrom);
        return session.id();
    }

    private StaffSession begun(SignIn signIn, String browser, TerminalCard terminal) {
        Instant now = clock.instant();
        sessions.forget(signIn.login(), now.minus(KEPT));
        StaffSession session = new StaffSession(
                signIn.login(), signIn.storeCode(), signIn.access(), signIn.rights(), now, origin.address(), browser);
        if (terminal != null) {
            session.onTerminal(terminal.id());
        }
        sessions.add(session);
        return session;
    }

    /**
     * Why the session may not go on; empty if it may.
     *
     * @param byHand whether a person has asked, and not a page that follows by itself
     */
    public Optional<SessionEnd> look(long id, boolean byHand) {
        Instant now = clock.instant();
        SessionState state = sessions.state(id).orElse(null);
        if (state == null) {
            return Optional.of(SessionEnd.TOO_OLD);
        }
        SessionEnd over = state.over(now);
        if (over == null && state.accessChanged()) {
            over = rightsOf(id, state.accessNow());
        }
        if (over == null && byHand && state.isToBeNoted(now)) {
            sessions.find(id).ifPresent(session -> session.seen(now));
        }
        if (over != null && state.ended() == null) {
            end(id, over);
        }
        return Optional.ofNullable(over);
    }

    /** The session ends for a reason of its own. */
    public void end(long id, SessionEnd why) {
        sessions.find(id).ifPresent(session -> session.end(why, clock.instant()));
    }

    // Something has changed: another store's roles do not matter here.
    private SessionEnd rightsOf(long id, int accessNow) {
        StaffSession session = sessions.find(id).orElseThrow();
        boolean same = staff.member(session.login())
                .filter(member -> Rights.hold(session.rights(), member, session.storeCode()))
                .isPresent();
        if (same) {
            session.standsOn(accessNow);
        }
        return same ? null : SessionEnd.ACCOUNT_CHANGED;
    }
}
