package org.jiedai.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jiedai.staff.SignIn;

/**
 * Whose a web session is. It is written once, into a session that is new, together with the container's identity: who
 * acts, and whom the pages show, cannot come apart.
 *
 * @param id by which the sessions of all servers are known
 * @param terminal the name of the shared terminal at which they stand; empty for none
 */
public record SignedIn(long id, SignIn signIn, String terminal) implements Serializable {
    private static final String NAME = SignedIn.class.getName();

    /** Empty if nobody has signed in. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(NAME));
    }

    /** Whether a session belongs to somebody. */
    public static boolean owned(HttpSession session) {
        return session.getAttribute(NAME) != null;
    }

    /** Whether they stand at a shared terminal. */
    public boolean atTerminal() {
        return !terminal.isEmpty();
    }

    /** The session of this request is theirs from now on. */
    public void owns(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
