package org.jiedai.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiedai.door.GivenAnswers.GivenAnswer;

/**
 * An act whose answer the line has lost is done once, however often it is sent: sent again it is given the answer that
 * was lost. So is another act of a page that has not seen that answer yet; its window says so to the person (decision
 * 28).
 */
final class OnceOnly {
    private static final String ACT = "Jiedai-Act";
    private static final String UNSEEN = "Jiedai-Lost";
    private static final String ARRIVED = "Jiedai-Arrived";

    private OnceOnly() {}

    /** Lets the request pass, or gives again what its session was answered before; the session's turn is held. */
    static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, GivenAnswers answers)
            throws IOException, ServletException {
        String act = request.getHeader(ACT);
        if (!GivenAnswers.isNumber(act)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<GivenAnswer> given = answers.to(act, request.getHeader(UNSEEN), request.getServletPath());
        if (given.isPresent()) {
            if (!given.get().act().equals(act)) {
                response.setHeader(ARRIVED, given.get().act());
            }
            response.setContentType(given.get().type());
            write(response, given.get().body().getBytes(StandardCharsets.UTF_8));
        } else {
            doAndKeep(request, response, chain, answers);
        }
    }

    private static void doAndKeep(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, GivenAnswers answers)
            throws IOException, ServletException {
        HeldAnswer held = new HeldAnswer(response);
        chain.doFilter(request, held);
        byte[] body = held.body();
        if (response.getStatus() == HttpServletResponse.SC_OK && response.getContentType() != null) {
            String text = new String(body, StandardCharsets.UTF_8);
            answers.keep(
                    new GivenAnswer(request.getHeader(ACT), request.getServletPath(), response.getContentType(), text));
        }
        if (!response.isCommitted()) {
            write(response, body);
        }
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
