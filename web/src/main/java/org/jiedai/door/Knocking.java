package org.jiedai.door;

import io.github.bucket4j.Bucket;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How much is taken from one address at the pages that are open to everybody. A store's hundred desks share one
 * address, and all of them open the log-in at eight: that passes; what a machine sends does not. It hears so a second
 * later and holds no thread meanwhile: told at once, it would ask a thousand times a second. Each server counts for
 * itself.
 */
final class Knocking {
    /** At once, from one address. */
    static final int AT_ONCE = 400;

    /** In the long run, from one address and per second. */
    static final int PER_SECOND = 10;

    /** Bytes of a form: the log-in's and a customer's answer are far below. */
    static final int LONGEST = 64 * 1024;

    /** How long those who are refused wait for the answer. */
    static final int LATER_SECONDS = 1;

    /** Connections that wait for such an answer; further ones have it at once. */
    private static final int WAITING = 1_000;

    private static final int ADDRESSES = 10_000;
    private static final int TOO_LONG = 413;
    private static final int TOO_MANY = 429;
    private static final String RETRY_AFTER_SECONDS = "30";

    private static final AtomicInteger WAIT = new AtomicInteger();

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    private Knocking() {}

    /** Before all pages; those that need a sign-in are gone to at once, their own door sends a stranger away. */
    static HttpHandler before(HttpHandler pages, Supplier<ScheduledExecutorService> clock) {
        Knocking knocking = new Knocking();
        return exchange -> {
            if (!isOpen(exchange)) {
                pages.handleRequest(exchange);
            } else if (isTooLong(exchange)) {
                PlainWords.tell(exchange, TOO_LONG);
            } else if (knocking.bucket(address(exchange)).tryConsume(1)) {
                pages.handleRequest(exchange);
            } else {
                comeAgain(exchange, clock);
            }
        };
    }

    /** Whether anybody may ask for the page, however its address is written: the server finds it all the same. */
    static boolean isOpen(HttpServerExchange exchange) {
        return Door.OPEN.contains(CanonicalPathUtils.canonicalize(exchange.getRelativePath()));
    }

    /** Says, not at once, that too many ask. */
    static void comeAgain(HttpServerExchange exchange, Supplier<ScheduledExecutorService> clock) {
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        if (WAIT.incrementAndGet() > WAITING) {
            WAIT.decrementAndGet();
            PlainWords.tell(exchange, TOO_MANY);
            return;
        }
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {
            Future<?> unused = clock.get().schedule(() -> tellAtLast(exchange), LATER_SECONDS, TimeUnit.SECONDS);
        });
    }

    private static void tellAtLast(HttpServerExchange exchange) {
        WAIT.decrementAndGet();
        PlainWords.tell(exchange, TOO_MANY);
    }

    // A browser says how long its form is.
    private static boolean isTooLong(HttpServerExchange exchange) {
        long length = exchange.getRequestContentLength();
        return Methods.POST.equals(exchange.getRequestMethod()) && (length < 0 || length > LONGEST);
    }

    private static String address(HttpServerExchange exchange) {
        return exchange.getSourceAddress().getAddress().getHostAddress();
    }

    // An address that has not been heard of for the longest makes room; by then its bucket is most likely full again.
    private synchronized Bucket bucket(String address) {
        Bucket bucket = buckets.computeIfAbsent(
                address,
                a -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                        .build());
        if (buckets.size() > ADDRESSES) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket;
    }
}
