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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server with a few threads more than strangers may take, and a log-in that takes as long as a test wants. */
class WaitingRoomTest {
    private final CountDownLatch compared = new CountDownLatch(1);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setWorkerThreads(WaitingRoom.LOG_INS + 2)
            .setHandler(WaitingRoom.before(
                    new BlockingHandler(exchange -> {
                        if ("/login.xhtml".equals(exchange.getRelativePath())) {
                            compared.await();
                        }
                        exchange.getResponseSender().send("done");
                    }),
                    () -> clock))
            .build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        compared.countDown();
        server.stop();
        clock.shutdownNow();
    }

    @Test
    void who_waits_for_a_log_in_holds_no_thread_that_a_desk_needs_and_has_his_turn() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> guesses =
                Stream.generate(() -> guess()).limit(WaitingRoom.LOG_INS * 4L).toList();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.send(to("/frontdesk/board.xhtml").build(), ofString())
                            .body())
                    .isEqualTo("done");
        }
        assertThat(guesses).noneMatch(CompletableFuture::isDone);
        compared.countDown();
        assertThat(guesses).allSatisfy(guess -> assertThat(guess.join().body()).isEqualTo("done"));
    }

    @Test
    void when_all_seats_are_taken_the_next_is_told_to_come_again() {
        List<CompletableFuture<HttpResponse<String>>> guesses =
                Stream.generate(() -> guess()).limit(300).toList();
        HttpResponse<?> first = (HttpResponse<?>) CompletableFuture.anyOf(guesses.toArray(CompletableFuture[]::new))
                .join();
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.body().toString()).contains("请求过于频繁");
        assertThat(first.headers().firstValue("Retry-After")).hasValue("30");
        compared.countDown();
        guesses.forEach(CompletableFuture::join);
    }

    private CompletableFuture<HttpResponse<String>> guess() {
        return browser.sendAsync(
                to("/login.xhtml").POST(BodyPublishers.noBody()).build(), ofString());
    }

    private HttpRequest.Builder to(String page) {
        InetSocketAddress at =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at.getPort() + page))
                .timeout(Duration.ofSeconds(20));
    }
}
