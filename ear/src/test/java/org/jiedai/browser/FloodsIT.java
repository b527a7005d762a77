package org.jiedai.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has no account stops nobody's work. Each flood is bounded and stays on this machine. */
@ExtendWith(House.class)
class FloodsIT {
    /** More than the server has threads for requests. */
    private static final int SLOW_SENDERS = 100;

    @Test
    void who_sends_slowly_takes_nobodys_place() {
        List<Socket> slow = new ArrayList<>();
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            for (int i = 0; i < SLOW_SENDERS; i++) {
                slow.add(begunAndLeft());
            }
            advisor.page().waitForTimeout(1_000);
            assertThat(new PlainBrowser(House.address()).get("/health/ready").statusCode())
                    .isEqualTo(200);
            advisor.open("/frontdesk/board.xhtml");
            advisor.fill("desk:plate", "沪Ａ·７Ｃ５０９");
            advisor.click("desk:arrive");
            advisor.sees("沪A·7C509");
        } finally {
            slow.forEach(FloodsIT::close);
        }
    }

    /** A form of which five of five thousand bytes come. */
    private static Socket begunAndLeft() {
        URI house = House.address();
        try {
            Socket socket = new Socket(house.getHost(), house.getPort());
            socket.getOutputStream()
                    .write(("POST /login.xhtml HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nform=")
                            .getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
