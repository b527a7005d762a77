package org.jiedai.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jiedai.shared.Texts;

/** Why nothing is done and what to do, without a page and a session: that these cost something is why. */
final class PlainWords {
    private PlainWords() {}

    static void tell(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(of(request.getHeader("Accept-Language"), status));
    }

    /** The same before there is a servlet's request. */
    static void tell(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
        exchange.getResponseSender().send(of(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE), status));
    }

    // In the language that a browser asks for.
    private static String of(String wanted, int status) {
        boolean english = wanted != null && wanted.startsWith("en");
        return Texts.of(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, "error.plain-" + status);
    }
}
