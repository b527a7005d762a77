package org.jiedai.audit;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.shared.Origin;

/**
 * Notes what people try and what happens at the door. It is called when no transaction runs, so that it never wants a
 * second connection, and it never fails what it notes.
 */
@ApplicationScoped
public class Witness {
    /** Who has not signed in. */
    public static final String NOBODY = "-";

    private static final Logger LOG = Logger.getLogger(Witness.class.getName());

    @Inject
    private Notebook notebook;

    @Inject
    private Throttle throttle;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    /** Something about a person who has signed in. */
    public void saw(Seen what, String login, String storeCode, String subject) {
        note(what, login, storeCode, subject, throttle.count(what, login, clock.instant()));
    }

    /** Something that somebody did who has not signed in, or not yet. */
    public void sawStranger(Seen what, String login, String subject) {
        note(
                what,
                login,
                "",
                subject,
                throttle.countStranger(what, origin.address() + " as " + login, clock.instant()));
    }

    private void note(Seen what, String login, String storeCode, String subject, int count) {
        if (count == 0) {
            return;
        }
        String last = count == Throttle.EACH ? "more are not noted for a while: " : "";
        try {
            notebook.write(what, login, storeCode, last + subject);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Not noted: {0} {1}: {2}", new Object[] {what, login, e.getMessage()});
        }
    }
}
