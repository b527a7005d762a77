package org.jiedai.door;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server with two threads, at which one machine asks more than anybody does by hand. */
class KnockingTest {
    private static final String LOG_IN = "/login.xhtml";
    private static final String DESK = "/frontdesk/board.xhtml";

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(2)
            .setHandler(Knocking.before(
                    new BlockingHandler(exchange -> exchange.getResponseSender().send("done")), () -> clock))
            .build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.shutdownNow();
    }

    @Test
    void whoever_asks_too_often_hears_so_later_and_holds_no_thread_until_then() throws Exception {
        asksForAllThatIsGiven();
        long begun = System.nanoTime();
        List<CompletableFuture<Late>> asked = Stream.generate(() ->
                        asks(LOG_IN).thenApply(answer -> new Late(answer, System.nanoTime() - begun)))
                .limit(200)
                .toList();
        assertThat(asks(DESK).join().body()).isEqualTo("done");
        // With a thread each they would take a hundred seconds, and the browser would give up.
        assertThat(asked.stream().map(CompletableFuture::join).filter(late -> late.answer.statusCode() == 429))
                .hasSizeGreaterThan(100)
                .allSatisfy(late -> {
                    assertThat(late.nanos).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(Knocking.LATER_SECONDS));
                    assertThat(late.answer.body()).contains("请求过于频繁");
                    assertThat(late.answer.headers().firstValue("Retry-After")).hasValue("30");
                });
    }

    private record Late(HttpResponse<String> answer, long nanos) {}

    @Test
    void the_pages_of_those_who_work_are_not_counted() throws Exception {
        asksForAllThatIsGiven();
        for (int i = 0; i < 20; i++) {
            assertThat(asks(DESK).join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_address_that_is_written_another_way_counts_as_well() throws Exception {
        asksForAllThatIsGiven();
        for (String way :
                List.of("//login.xhtml", "/./login.xhtml", "/x/../login.xhtml", "/login.xhtml;x=1", "/%6cogin.xhtml")) {
            assertThat(Stream.generate(() -> asks(way).join().statusCode())
                            .limit(20)
                            .anyMatch(status -> status == 429))
                    .as(way)
                    .isTrue();
        }
    }

    @Test
    void a_form_that_is_too_long_does_not_reach_a_page() throws Exception {
        HttpRequest form = to(LOG_IN)
                .POST(BodyPublishers.ofString("x".repeat(Knocking.LONGEST + 1)))
                .build();
        assertThat(browser.send(form, ofString()).statusCode()).isEqualTo(413);
        HttpRequest shorter = to(LOG_IN)
                .POST(BodyPublishers.ofString("x".repeat(Knocking.LONGEST)))
                .build();
        assertThat(browser.send(shorter, ofString()).body()).isEqualTo("done");
    }

    private void asksForAllThatIsGiven() throws Exception {
        HttpRequest look = to(LOG_IN).build();
        for (int i = 0; i < Knocking.AT_ONCE; i++) {
            assertThat(browser.send(look, ofString()).statusCode()).isEqualTo(200);
        }
        // What has been given anew meanwhile is asked for too.
        assertThat(Stream.generate(() -> asks(LOG_IN).join().statusCode())
                        .limit(2L * Knocking.AT_ONCE)
                        .anyMatch(status -> status == 429))
                .isTrue();
    }

    private CompletableFuture<HttpResponse<String>> asks(String page) {
        return browser.sendAsync(to(page).build(), ofString());
    }

    private HttpRequest.Builder to(String page) {
        InetSocketAddress at =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at.getPort() + page))
                .timeout(Duration.ofSeconds(20));
    }
}
