package org.jiedai.door;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is taken from those who have not signed in. A store's hundred desks share one address, and all of them open
 * the log-in at eight: that passes; what a machine sends does not. Each server counts for itself.
 */
@ApplicationScoped
public class Knocking {
    /** At once, from one address. */
    static final int AT_ONCE = 400;

    /** In the long run, from one address and per second. */
    static final int PER_SECOND = 10;

    /** Bytes of a form: the log-in's and a customer's answer are far below. */
    static final int LONGEST = 64 * 1024;

    private static final int ADDRESSES = 10_000;
    private static final int TOO_LONG = 413;
    static final int TOO_MANY = 429;
    static final String RETRY_AFTER_SECONDS = "30";

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Whether somebody who has not signed in asks too much; then they are told. Reads nothing of the request's body.
     */
    boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tooLong(request)) {
            PlainWords.tell(request, response, TOO_LONG);
            return true;
        }
        if (bucket(request.getRemoteAddr()).tryConsume(1)) {
            return false;
        }
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        PlainWords.tell(request, response, TOO_MANY);
        return true;
    }

    // A browser says how long its form is.
    private static boolean tooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return "POST".equals(request.getMethod()) && (length < 0 || length > LONGEST);
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
