package org.jiedai.staff;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.Me;
import org.jiedai.shared.SignedIn;

/** The way in and out: a web session is one person's, from the log-in to the end. */
@RequestScoped
public class Entrance {
    /** The table of sessions decides when one is over; the container only clears up after a day. */
    private static final int AT_MOST = (int) TimeUnit.HOURS.toSeconds(12);

    private static final Logger LOG = Logger.getLogger(Entrance.class.getName());

    @Inject
    private SecurityContext security;

    @Inject
    private SessionWatch watch;

    @Inject
    private TerminalDevice device;

    @Inject
    private Witness witness;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    /**
     * Whoever used this browser before is out, and the person is in, with a session that nobody has seen before. It
     * speaks the language that was chosen before the log-in, else the person's.
     *
     * @return whether the container took them
     */
    public boolean enter(SignIn person) {
        String chosen = me.isSignedIn() ? null : me.getChosen();
        SignIn signIn = chosen == null ? person : person.speaking(chosen);
        leave(SessionEnd.REPLACED);
        return enter(signIn, terminal -> watch.begin(signIn, browser(), terminal));
    }

    /**
     * The person of this session goes on in another of their stores, with a session of its own. A shared terminal is
     * its store's.
     *
     * @return whether the container took them
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#NOT_IN_STORE} at a shared terminal
     */
    public boolean change(SignIn there) {
        SignedIn before = SignedIn.of(request).orElseThrow();
        StaffRule.NOT_IN_STORE.unless(!before.atTerminal(), there.storeCode());
        leave(SessionEnd.MOVED);
        return enter(there, terminal -> watch.goOn(before.id(), there, browser()));
    }

    private boolean enter(SignIn signIn, ToLongFunction<TerminalCard> session) {
        request.getSession(true).setMaxInactiveInterval(AT_MOST);
        AuthenticationStatus status = security.authenticate(
                request, response(), AuthenticationParameters.withParams().credential(new StoreCredential(signIn)));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        TerminalCard terminal = device.terminal().orElse(null);
        String where = terminal == null ? "" : terminal.name();
        new SignedIn(session.applyAsLong(terminal), signIn, where).owns(request);
        witness.saw(Seen.SIGNED_IN, signIn.login(), signIn.storeCode(), where);
        return true;
    }

    private String browser() {
        return request.getHeader("User-Agent");
    }

    /** The session is over, here and in the table. */
    public void leave(SessionEnd why) {
        SignedIn.of(request).ifPresent(mine -> {
            end(mine.id(), why);
            witness.saw(Seen.SIGNED_OUT, mine.signIn().login(), mine.signIn().storeCode(), why.name());
        });
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    // Who wants to go goes, also with the database away: the row then ends by its time.
    private void end(long id, SessionEnd why) {
        try {
            watch.end(id, why);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Session {0} is not written down as over: {1}", new Object[] {id, e.getMessage()});
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
