package org.jiedai.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Requests on one kept connection to a server whose pages, but for the log-in, read no body; the minute for a body is
 * over when a test says so.
 */
class SlowSendersTest {
    private static final String FORM = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n";

    private static final String LOOK = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private final AtomicInteger arrived = new AtomicInteger();
    private final Semaphore turns = new Semaphore(0);
    private final HttpHandler logIn = new BlockingHandler(exchange -> {
        exchange.getInputStream().readAllBytes();
        turns.acquire();
        exchange.getResponseSender().send("done");
    });
    private final HttpHandler pages = SlowSenders.collected(
            exchange -> {
                if ("/login.xhtml".equals(exchange.getRelativePath())) {
                    logIn.handleRequest(exchange);
                } else {
                    exchange.getResponseSender().send("done");
                }
            },
            () -> clock);
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(exchange -> {
                arrived.incrementAndGet();
                pages.handleRequest(exchange);
            })
            .build();

    @AfterEach
    void stop() {
        server.stop();
        clock.shutdownNow();
    }

    @Test
    void a_body_that_nobody_read_hangs_up_on_no_later_request_of_its_connection() throws IOException {
        try (Socket browser = opened()) {
            send(browser, FORM + "0123456789");
            assertThat(answer(browser)).endsWith("done");
            send(browser, LOOK);
            assertThat(answer(browser)).endsWith("done");
            minuteIsOver();
            send(browser, LOOK);
            assertThat(answer(browser)).endsWith("done");
        }
    }

    @Test
    @Timeout(60)
    void who_has_sent_all_and_waits_for_a_turn_is_not_hung_up_on() throws IOException {
        List<Socket> browsers = new ArrayList<>();
        for (int i = 0; i < WaitingRoom.LOG_INS + 2; i++) {
            Socket browser = opened();
            send(browser, FORM.replace("POST /", "POST /login.xhtml") + "0123456789");
            browsers.add(browser);
        }
        // Only those whose turn has come are timed.
        while (arrived.get() < browsers.size()
                || turns.getQueueLength() < WaitingRoom.LOG_INS
                || clock.getQueue().size() > WaitingRoom.LOG_INS) {
            Thread.onSpinWait();
        }
        minuteIsOver();
        turns.release(browsers.size());
        for (Socket browser : browsers) {
            assertThat(answer(browser)).endsWith("done");
            browser.close();
        }
    }

    @Test
    void who_has_not_sent_all_of_it_within_the_minute_is_hung_up_on() throws IOException {
        try (Socket browser = opened()) {
            send(browser, FORM + "01234");
            while (clock.getQueue().isEmpty()) {
                Thread.onSpinWait();
            }
            minuteIsOver();
            assertThat(browser.getInputStream().read()).isEqualTo(-1);
        }
    }

    private void minuteIsOver() {
        clock.getQueue().forEach(Runnable::run);
    }

    private Socket opened() throws IOException {
        clock.setRemoveOnCancelPolicy(true);
        server.start();
        InetSocketAddress at =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        Socket browser = new Socket(at.getAddress(), at.getPort());
        browser.setSoTimeout(10_000);
        return browser;
    }

    private static void send(Socket browser, String request) throws IOException {
        browser.getOutputStream().write(request.getBytes(US_ASCII));
        browser.getOutputStream().flush();
    }

    // Up to the end of the four letters that every page consists of; less if the line is cut.
    private static String answer(Socket browser) throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = browser.getInputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            text.append((char) next);
            if (text.toString().endsWith("\r\n\r\ndone")) {
                break;
            }
        }
        return text.toString();
    }
}
