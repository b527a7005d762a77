package org.jiedai.door;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jiedai.shared.SignedIn;

/**
 * Sessions of people who have not signed in: the log-in's form needs one for the state of its view. They are short, and
 * there are no more than so many of them: then the oldest make room, so that nobody fills the heap by looking at the
 * log-in.
 */
@WebListener
public class Strangers implements HttpSessionListener {
    static final int AT_MOST = 2_000;
    private static final int SHORT = (int) TimeUnit.MINUTES.toSeconds(10);
    private static final String MARK = Strangers.class.getName();

    // By a mark of our own: the container gives a session another id at the log-in.
    private final Map<String, HttpSession> open = new LinkedHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval(SHORT);
        String mark = UUID.randomUUID().toString();
        session.setAttribute(MARK, mark);
        synchronized (open) {
            open.put(mark, session);
            while (open.size() > AT_MOST) {
                end(open.remove(open.keySet().iterator().next()));
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object mark = event.getSession().getAttribute(MARK);
        synchronized (open) {
            open.remove(String.valueOf(mark));
        }
    }

    // By its time and not at once: an end from here would take the cookie of the request that runs.
    private static void end(HttpSession session) {
        try {
            if (!SignedIn.owned(session)) {
                session.setMaxInactiveInterval(1);
            }
        } catch (IllegalStateException e) {
            // It has just ended by itself: that is all that was wanted.
            return;
        }
    }
}
