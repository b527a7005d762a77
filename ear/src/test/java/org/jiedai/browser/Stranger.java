package org.jiedai.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Somebody outside who knows no password, at a machine of their own: what is counted by address does not meet the
 * tests' people.
 *
 * @param machine the last part of its address; Linux answers to all of 127.0.0.0/8
 * @param house what they knock at
 */
record Stranger(int machine, URI house) {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^;\r\n]+)");

    /** At the door of the tests' common house. */
    Stranger(int machine) {
        this(machine, House.address());
    }

    /** A form of which five of five thousand bytes come. */
    Socket beginsAndLeaves() {
        try {
            Socket socket = dial();
            send(socket, "POST", "/login.xhtml", "Content-Length: 5000\r\n" + FORM, "form=");
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request of which the head has no end. */
    Socket beginsAHead() {
        try {
            Socket socket = dial();
            socket.getOutputStream().write("GET /login.xhtml HTTP/1.1\r\nHost: localhost\r\nAccept: ".getBytes(UTF_8));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status with which the log-in's page comes. */
    int looks() {
        return status(ask("GET", "/login.xhtml", "", ""));
    }

    /** The status with which a password for somebody whom nobody knows is answered. */
    int guesses(String login) {
        String page = ask("GET", "/login.xhtml", "", "");
        if (status(page) != 200) {
            return status(page);
        }
        Matcher cookie = COOKIE.matcher(page);
        String state = PlainBrowser.state(Jsoup.parse(page.substring(page.indexOf("\r\n\r\n"))));
        String form = PlainBrowser.encoded(Map.of(
                "form",
                "form",
                "form:enter",
                "form:enter",
                "form:login",
                login,
                "form:password",
                "richtig-geraten-1",
                PlainBrowser.STATE,
                state));
        String mine = cookie.find() ? "Cookie: " + cookie.group(1) + "\r\n" : "";
        return status(ask("POST", "/login.xhtml", mine + "Content-Length: " + form.length() + "\r\n" + FORM, form));
    }

    /** The whole answer to a request. */
    String ask(String method, String path, String headers, String body) {
        try (Socket socket = dial()) {
            send(socket, method, path, "Connection: close\r\n" + headers, body);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private Socket dial() throws IOException {
        return new Socket(loopback(1), house.getPort(), loopback(machine), 0);
    }

    private static InetAddress loopback(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private static void send(Socket socket, String method, String path, String headers, String body)
            throws IOException {
        String host = headers.contains("Host: ") ? "" : "Host: localhost\r\n";
        socket.getOutputStream()
                .write((method + " " + path + " HTTP/1.1\r\n" + host + headers + "\r\n" + body).getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
