package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesATakenPortAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.answers(taken.getLocalPort())).isTrue();
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Ports.requireFree("127.0.0.1", taken.getLocalPort(), "pages"))
                    .withMessageContaining("Port " + taken.getLocalPort() + " (pages) is taken")
                    .withMessageContaining("JIEDAI_PORT_OFFSET");
        }
    }

    @Test
    void findsAnOffsetThatAnotherInstanceDoesNotUse() {
        assertThat(Ports.freeOffset()).isBetween(1_000, 18_000);
    }
}
