package org.jiedai.door;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.DatabaseWatch;
import org.jiedai.shared.Me;
import org.jiedai.shared.Origin;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SignedIn;
import org.jiedai.staff.Entrance;
import org.jiedai.staff.SessionEnd;
import org.jiedai.staff.SessionWatch;

/** The door of the web module: a page opens only for a signed-in person whose roles the table of screens names. */
@WebFilter("*.xhtml")
public class Door extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Door.class.getName());
    /** What anybody may ask for. */
    static final Set<String> OPEN =
            Set.of("/login.xhtml", "/error.xhtml", "/customer/extra-work.xhtml", "/frontdesk/wall.xhtml");

    @Inject
    private transient Origin origin;

    @Inject
    private transient Me me;

    @Inject
    private transient SessionTurn turn;

    @Inject
    private transient SessionWatch watch;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Witness witness;

    @Inject
    private transient DatabaseWatch database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.from(request.getRemoteAddr());
        // Before anything is read of it: a form says nothing of how it is written.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String path = request.getServletPath();
        Sending refused = Sending.refusing(request);
        if (isRead(request, path) && !isReadable(request)) {
            headers(response, path);
            PlainWords.tell(request, response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (refused != null) {
            note(request, Seen.FORGED, refused + " " + path);
            request.setAttribute("refused", refused.textKey());
            response.sendError(refused.status());
        } else if (path.startsWith("/jakarta.faces.resource/") || OPEN.contains(path)) {
            pass(new PageNonce(new VisibleText(request)), response, chain, path);
        } else if (request.getUserPrincipal() == null) {
            toLogIn(request, response, path, "");
        } else {
            passKnown(new PageNonce(new VisibleText(request)), response, chain, path);
        }
    }

    // Of strangers nothing is read but what the pages that are open to them ask for.
    private static boolean isRead(HttpServletRequest request, String path) {
        return OPEN.contains(path) || request.getUserPrincipal() != null;
    }

    // Too many fields, or parts that end nowhere: the server says only that reading failed, and an error page would
    // read it again.
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A form that cannot be read", e);
            return false;
        }
    }

    private void passKnown(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        Optional<SessionEnd> over = over(request);
        if (over.isPresent()) {
            entrance.leave(over.get());
            toLogIn(request, response, path, "&why=" + over.get());
        } else if (mustChooseFirst(request, path)) {
            response.sendRedirect(request.getContextPath() + Screen.SESSIONS.path());
        } else if (Screen.at(path).filter(s -> s.opensFor(roles(request))).isEmpty()) {
            shut(request, response, path);
        } else if (!me.isInStore()
                && Screen.at(path).filter(Screen::isOfOneStore).isPresent()) {
            request.setAttribute("refused", "error.page-of-one-store");
            response.sendError(400);
        } else if (lacksNumber(request, path)) {
            request.setAttribute("refused", "error.page-without-number");
            response.sendError(400);
        } else if (Unsure.is(request) && !"POST".equals(request.getMethod())) {
            response.sendError(500);
        } else {
            // Before anything is read for the page: what moves from now on it may not show.
            request.setAttribute("seen", me.getMoves());
            passInTurn(request, response, chain, path);
        }
    }

    private static boolean lacksNumber(HttpServletRequest request, String path) {
        String number = request.getParameter("no");
        return "GET".equals(request.getMethod())
                && Screen.at(path).filter(Screen::isOfRecord).isPresent()
                && (number == null || number.isBlank());
    }

    // A password that somebody else has set opens the page on which it is changed, and nothing else.
    private static boolean mustChooseFirst(HttpServletRequest request, String path) {
        return !path.equals(Screen.SESSIONS.path())
                && SignedIn.of(request)
                        .filter(mine -> mine.signIn().mustChoose())
                        .isPresent();
    }

    private void shut(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (Screen.at(path).isEmpty()) {
            response.sendError(404);
        } else {
            note(request, Seen.PAGE_REFUSED, path);
            response.sendError(403);
        }
    }

    private void note(HttpServletRequest request, Seen what, String subject) {
        SignedIn.of(request)
                .map(SignedIn::signIn)
                .ifPresentOrElse(
                        who -> witness.saw(what, who.login(), who.storeCode(), subject),
                        () -> witness.sawStranger(what, Witness.NOBODY, subject));
    }

    // Asked with every request: what a session stands on may have changed since the last.
    private Optional<SessionEnd> over(HttpServletRequest request) {
        boolean byHand = request.getParameter("follows") == null;
        try {
            return SignedIn.of(request)
                    .map(mine -> watch.look(mine.id(), byHand))
                    .orElse(Optional.of(SessionEnd.LEFT));
        } catch (EJBException e) {
            // That the database is away is said once, elsewhere; anything else must be seen.
            if (database.there()) {
                LOG.log(Level.SEVERE, "Nobody knows whether the session may go on", e);
            }
            Unsure.is(request, e);
            return Optional.empty();
        }
    }

    private void passInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            pass(request, response, chain, path);
            return;
        }
        // Not asked for again in the end: after the log-out the session has another.
        Lock mine = turn.lock();
        GivenAnswers answers = turn.answers();
        mine.lock();
        try {
            headers(response, path);
            OnceOnly.pass(request, response, chain, answers);
        } finally {
            mine.unlock();
        }
    }

    // A page may show personal data and must not come back from a cache after the log-out.
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        headers(response, path);
        chain.doFilter(request, response);
    }

    private static void headers(HttpServletResponse response, String path) {
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    // A button on a page whose session is over: its script understands only its own kind of answer, and the log-in says
    // why nothing was done.
    private static void toLogIn(HttpServletRequest request, HttpServletResponse response, String path, String why)
            throws IOException {
        boolean act = "POST".equals(request.getMethod());
        String logIn = request.getContextPath() + "/login.xhtml?to=" + goal(request, path) + why;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + logIn.replace("&", "&amp;") + "&amp;over=true\"/></partial-response>");
        } else {
            response.sendRedirect(act ? logIn + "&over=true" : logIn);
        }
    }

    // A form is sent without the record's number; the page it came from has it.
    private static String goal(HttpServletRequest request, String path) {
        String query = Optional.ofNullable(request.getQueryString())
                .or(() -> Optional.ofNullable(request.getHeader("Referer"))
                        .filter(from -> from.contains(path + "?"))
                        .map(from -> from.substring(from.indexOf('?') + 1)))
                .orElse(null);
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    private static Set<Role> roles(HttpServletRequest request) {
        Set<Role> held = EnumSet.allOf(Role.class);
        held.removeIf(role -> !request.isUserInRole(role.name()));
        return held;
    }
}
