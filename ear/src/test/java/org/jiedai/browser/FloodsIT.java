package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who has no account stops nobody's work. Each flood is bounded and stays on this machine; how long a desk's page took
 * before and meanwhile stands in the tests' log.
 */
@ExtendWith(House.class)
class FloodsIT {
    private static final Logger LOG = Logger.getLogger(FloodsIT.class.getName());

    /** More than the server has threads for requests. */
    private static final int SLOW_SENDERS = 100;

    /** More than one address may ask at once, and no more: each further one waits. */
    private static final int LOOKS = 500;

    /** Again more than it has threads: 32. */
    private static final int GUESSES = 40;

    /** Milliseconds: some desks waited 25 s for 64 guesses. */
    private static final long STANDS_STILL = 8_000;

    private static final int PAGES = 40;

    @Test
    void who_sends_slowly_takes_nobodys_place() throws IOException {
        Stranger stranger = new Stranger(2);
        List<Socket> slow = new ArrayList<>();
        Socket neverToItsEnd = stranger.beginsAHead();
        slow.add(neverToItsEnd);
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            PlainBrowser desk = new PlainBrowser(House.address()).signedIn("zhangmin");
            long before = inQuiet(desk);
            for (int i = 0; i < SLOW_SENDERS; i++) {
                slow.add(stranger.beginsAndLeaves());
            }
            advisor.page().waitForTimeout(1_000);
            tell("slow senders", before, ninetyFifth(desk));
            isHealthy();
            advisor.open("/frontdesk/board.xhtml");
            advisor.fill("desk:plate", "沪Ａ·７Ｃ５０９");
            advisor.click("desk:arrive");
            advisor.sees("沪A·7C509");
            assertThat(isHungUpOn(neverToItsEnd)).isTrue();
        } finally {
            slow.forEach(FloodsIT::close);
        }
    }

    @Test
    void who_looks_at_the_log_in_like_a_machine_is_asked_to_wait_and_the_desks_work_on() {
        Stranger stranger = new Stranger(3);
        PlainBrowser desk = new PlainBrowser(House.address()).signedIn("zhangmin");
        long before = inQuiet(desk);
        List<Integer> answers = meanwhile(8, LOOKS, i -> stranger.looks(), () -> {
            tell("looks", before, ninetyFifth(desk));
            isHealthy();
        });
        assertThat(answers).isSubsetOf(200, 429);
        assertThat(answers).contains(429);
        assertThat(Stream.generate(() -> stranger.ask("GET", "/login.xhtml", "Accept-Language: zh-CN\r\n", ""))
                        .limit(LOOKS)
                        .filter(answer -> Stranger.status(answer) == 429)
                        .findFirst())
                .hasValueSatisfying(answer -> assertThat(answer).contains("请求过于频繁", "Retry-After"));
        assertThat(new Stranger(4).looks()).isEqualTo(200);
    }

    @Test
    void who_guesses_passwords_all_at_once_stalls_nobody() {
        Stranger stranger = new Stranger(5);
        PlainBrowser desk = new PlainBrowser(House.address()).signedIn("zhangmin");
        long before = inQuiet(desk);
        List<Integer> answers = meanwhile(GUESSES, GUESSES, i -> stranger.guesses("nobody" + i), () -> {
            tell("guesses", before, ninetyFifth(desk));
            isHealthy();
        });
        assertThat(answers).containsOnly(200);
    }

    @Test
    void a_form_that_is_far_too_long_or_of_no_length_is_not_read_from_a_stranger() {
        Stranger stranger = new Stranger(6);
        String longest = "form=" + "x".repeat(70_000);
        assertThat(stranger.ask("POST", "/login.xhtml", "Content-Length: " + longest.length() + "\r\n", longest))
                .startsWith("HTTP/1.1 413")
                .contains("未做任何操作");
        assertThat(Stranger.status(stranger.ask("POST", "/login.xhtml", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n")))
                .isEqualTo(413);
    }

    // The server gives a head fifteen seconds; here anything but a minute of silence will do.
    private static boolean isHungUpOn(Socket socket) throws IOException {
        socket.setSoTimeout((int) TimeUnit.MINUTES.toMillis(1));
        return socket.getInputStream().read() < 0;
    }

    private interface Act {
        int answer(int which);
    }

    // What strangers get, while somebody works.
    private static List<Integer> meanwhile(int atOnce, int times, Act act, Runnable work) {
        ExecutorService strangers = Executors.newFixedThreadPool(atOnce);
        try {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync((Supplier<Integer>) () -> act.answer(i), strangers))
                    .toList();
            work.run();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            strangers.shutdownNow();
        }
    }

    // The first pages after a start are slow by themselves.
    private static long inQuiet(PlainBrowser desk) {
        ninetyFifth(desk);
        return ninetyFifth(desk);
    }

    // Milliseconds.
    private static long ninetyFifth(PlainBrowser desk) {
        return IntStream.range(0, PAGES)
                .mapToLong(i -> {
                    long begun = System.nanoTime();
                    assertThat(desk.get("/frontdesk/board.xhtml").statusCode()).isEqualTo(200);
                    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                })
                .sorted()
                .skip(PAGES * 95L / 100 - 1)
                .findFirst()
                .orElseThrow();
    }

    // How much slower a desk gets is measured where nothing else runs; that it stands still is seen on any machine.
    private static void tell(String flood, long before, long meanwhile) {
        LOG.info(() -> flood + ": the desk's p95 was " + before + " ms before and " + meanwhile + " ms meanwhile");
        assertThat(meanwhile).isLessThan(STANDS_STILL);
    }

    private static void isHealthy() {
        assertThat(new PlainBrowser(House.address()).get("/health/ready").statusCode())
                .isEqualTo(200);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
