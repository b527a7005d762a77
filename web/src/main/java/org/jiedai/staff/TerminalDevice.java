package org.jiedai.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Which shared terminal the device is from which this request comes: it keeps its secret in a cookie. */
@RequestScoped
public class TerminalDevice {
    private static final String COOKIE = "jiedai-terminal";

    /** Browsers keep no cookie longer; every log-in by PIN begins it anew. */
    private static final int KEPT = (int) TimeUnit.DAYS.toSeconds(400);

    @Inject
    private TerminalDoor door;

    @Inject
    private HttpServletRequest request;

    /** What the device keeps; empty if it is none. */
    public String secret() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Empty if it is none, or none any more. */
    public Optional<TerminalCard> terminal() {
        String secret = secret();
        return secret.isEmpty() ? Optional.empty() : door.at(secret);
    }

    /** It keeps the secret from now on, out of reach of scripts. */
    public void keep(String secret) {
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(KEPT);
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
