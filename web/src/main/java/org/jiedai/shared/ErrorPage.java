package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the error page says of a request that was refused or failed, and where it leads on. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    /** What was said already, else why the request was refused. */
    public String getWords() {
        String said = attribute("said");
        return said.isEmpty() ? texts.get(refusal()) : said;
    }

    private String refusal() {
        String refused = attribute("refused");
        if (!refused.isEmpty()) {
            return refused;
        }
        return switch (status()) {
            case HttpServletResponse.SC_FORBIDDEN -> "error.page-not-yours";
            case HttpServletResponse.SC_NOT_FOUND -> "error.page-unknown";
            default -> "error.page-failed";
        };
    }

    /** Whether the request was turned away and did not break: its number then stands below the words. */
    public boolean isTurnedAway() {
        return status() > 0 && status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Whether a customer asked, by a link that was sent to them: nothing in the house is theirs to go on to. */
    public boolean isOfCustomer() {
        return attribute(RequestDispatcher.ERROR_REQUEST_URI).contains("/customer/");
    }

    /** The page that leads on: where the person lands, or the log-in. */
    public String getWayOn() {
        return me.isSignedIn() ? me.getLanding() : "/login.xhtml";
    }

    // 0 for a page that was opened and not led to.
    private int status() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 0;
    }

    private String attribute(String name) {
        Object value = request.getAttribute(name);
        return value == null ? "" : value.toString();
    }
}
