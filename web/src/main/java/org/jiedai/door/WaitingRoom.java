package org.jiedai.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.util.Methods;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * Strangers wait for their turn and hold no thread meanwhile: what anybody may ask is answered on half of the cores,
 * and those who work have the rest.
 */
final class WaitingRoom {
    private static final int HALF_OF_THE_CORES =
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** A log-in also waits for the database; that costs a thread and no core. */
    static final int LOG_INS = HALF_OF_THE_CORES + 3;

    /** Whoever finds none of them free is told to come again. */
    private static final int SEATS = 200;

    private WaitingRoom() {}

    /** Before the pages that are open to everybody; all others are gone to at once. */
    static HttpHandler before(HttpHandler pages, Supplier<ScheduledExecutorService> clock) {
        HttpHandler looks = inTurn(HALF_OF_THE_CORES, pages, clock);
        HttpHandler logIns = inTurn(LOG_INS, pages, clock);
        return exchange -> {
            if (!Knocking.isOpen(exchange)) {
                pages.handleRequest(exchange);
            } else if (Methods.POST.equals(exchange.getRequestMethod())) {
                logIns.handleRequest(exchange);
            } else {
                looks.handleRequest(exchange);
            }
        };
    }

    private static HttpHandler inTurn(int atOnce, HttpHandler pages, Supplier<ScheduledExecutorService> clock) {
        RequestLimit limit = new RequestLimit(atOnce, SEATS);
        limit.setFailureHandler(exchange -> Knocking.comeAgain(exchange, clock));
        return new RequestLimitingHandler(limit, pages);
    }
}
