package org.jiedai.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.LinkSecret;

/**
 * How a request may not be sent: the pages act by forms of their own only, never by a link, nor by what another site's
 * page sends with our cookies. A browser says where a form comes from; a client that says nothing needs the state of
 * the view.
 */
enum Sending {
    /** Neither a page to look at nor a form. */
    BY_OTHER_METHOD(405),
    /** An act in a link. */
    BY_LINK(400),
    /** A form of another site. */
    FROM_ELSEWHERE(403);

    private static final Set<String> LOOKS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final int status;

    Sending(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What the person reads. */
    String textKey() {
        return "Sending." + name();
    }

    /** Null if the request may pass. */
    static Sending refusing(HttpServletRequest request) {
        if (LOOKS.contains(request.getMethod())) {
            return acts(request) ? BY_LINK : null;
        }
        if (!"POST".equals(request.getMethod())) {
            return BY_OTHER_METHOD;
        }
        return isOwn(request) ? null : FROM_ELSEWHERE;
    }

    // Faces asks for no method: a state of a view makes any request an act.
    private static boolean acts(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream()
                .anyMatch(name -> name.startsWith("jakarta.faces."));
    }

    /** Whether a request comes from a page of this house, or from no page. */
    static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OWN.contains(site)) && (origin == null || isHere(request, origin));
    }

    // By name and port only: a proxy in front of us may speak TLS, and may have a name of its own.
    private static boolean isHere(HttpServletRequest request, String origin) {
        Optional<String> from = authority(origin);
        return from.isPresent()
                && (from.equals(authority(request.getScheme() + "://" + request.getHeader("Host")))
                        || from.equals(authority(LinkSecret.address(""))));
    }

    private static Optional<String> authority(String address) {
        try {
            URI uri = URI.create(address);
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            return Optional.ofNullable(uri.getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT)
                            + (uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
