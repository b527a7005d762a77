package org.jiedai.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Free and taken TCP ports of this machine. */
final class Ports {
    private static final int CONNECT_MILLIS = 200;

    private Ports() {}

    /**
     * Makes sure that a port can be listened on.
     *
     * @throws StartFailure if somebody else listens
     */
    static void requireFree(String address, int port, String purpose) {
        if (!isFree(address, port)) {
            throw new StartFailure(
                    "Port " + port + " (" + purpose + ") is taken: stop what uses it, or set JIEDAI_PORT_OFFSET");
        }
    }

    /** An offset at which all our ports are free, far from the default ones and from ephemeral ports. */
    static int freeOffset() {
        int offset;
        do {
            offset = ThreadLocalRandom.current().nextInt(1_000, 18_000);
        } while (!isFreeOffset(offset));
        return offset;
    }

    private static boolean isFreeOffset(int offset) {
        return isFree("127.0.0.1", 8080 + offset)
                && isFree("127.0.0.1", 9990 + offset)
                && isFree("127.0.0.1", 13306 + offset)
                && isFree("127.0.0.1", 5671 + offset);
    }

    private static boolean isFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody on this machine listens. */
    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
