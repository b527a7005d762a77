package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number by which a request that led to the error page is found in the log. */
@Named("reference")
@RequestScoped
public class Reference {
    private static final Logger LOG = Logger.getLogger(Reference.class.getName());
    private static final int LONGEST = 200;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    private String number;

    /** A new one. */
    static String make() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** This request's; with the first question it stands in the log. */
    public String getNumber() {
        if (number == null) {
            number = make();
            LOG.log(Level.INFO, "reference {0}: {1} {2} {3}", new Object[] {
                number,
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
                asked(),
                me.isSignedIn() ? me.actor().login() : "-"
            });
        }
        return number;
    }

    // As it came, that is with everything strange escaped.
    private String asked() {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.substring(0, Math.min(path.length(), LONGEST));
    }
}
