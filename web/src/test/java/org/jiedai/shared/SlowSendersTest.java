package org.jiedai.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests on one kept connection to a server whose pages read no body; the minute for a body is over when a test says so. */
class SlowSendersTest {
    private static final String FORM = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n";

    private static final String LOOK = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(SlowSenders.collected(
                    exchange -> exchange.getResponseSender().send("done"), () -> clock))
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
