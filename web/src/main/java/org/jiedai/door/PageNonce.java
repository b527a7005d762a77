package org.jiedai.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The nonce with which a page's own scripts run (Content Security Policy 3). It is the page's, whatever a request says:
 * one that brings another, or none, is answered with the page's own, after its act as before it. PrimeFaces alone would
 * do the act first and fail on the nonce when it draws the answer.
 */
final class PageNonce extends HttpServletRequestWrapper {
    private static final String NONCE = "primefaces.nonce";

    PageNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return NONCE.equals(name) ? nonce() : super.getParameter(name);
    }

    private String nonce() {
        return ofPage().or(this::sent).orElseGet(PageNonce::fresh);
    }

    private static Optional<String> ofPage() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(PageNonce::kept)
                .map(kept -> (String) kept.get(NONCE));
    }

    private static Map<String, Object> kept(UIViewRoot page) {
        return page.getViewMap(false);
    }

    // A page whose act led elsewhere has lost what it kept; its window still has the nonce.
    private Optional<String> sent() {
        return Optional.ofNullable(super.getParameter(NONCE)).filter(PageNonce::isNonce);
    }

    private static boolean isNonce(String sent) {
        try {
            return sent.equals(
                    encoded(UUID.fromString(new String(Base64.getDecoder().decode(sent), UTF_8))));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String fresh() {
        return encoded(UUID.randomUUID());
    }

    private static String encoded(UUID nonce) {
        return Base64.getEncoder().encodeToString(nonce.toString().getBytes(UTF_8));
    }
}
