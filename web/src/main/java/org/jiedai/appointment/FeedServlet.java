package org.jiedai.appointment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Origin;

/**
 * {@code /calendar/<secret>.ics}: an advisor's appointments for the calendar on their telephone, without a log-in. A
 * wrong secret is answered as if there were no such page.
 */
@WebServlet("/calendar/*")
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{22,64})\\.ics");

    @Inject
    private transient CalendarFeed feed;

    @Inject
    private transient Witness witness;

    @Inject
    private transient Origin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        origin.from(request.getRemoteAddr());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-cache");
        Optional<AdvisorDays> days = secret(request).flatMap(feed::read);
        if (days.isEmpty()) {
            // Not sendError: the calendar program wants no page.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            witness.saw(Seen.CALENDAR_READ, days.get().advisor(), days.get().storeCode(), "");
            write(Ical.of(days.get()), request, response);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1));
    }

    private static void write(String ical, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + LinkSecret.hash(ical) + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType("text/calendar;charset=UTF-8");
            response.getOutputStream().write(ical.getBytes(StandardCharsets.UTF_8));
        }
    }
}
