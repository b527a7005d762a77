package org.jiedai.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.BrowserContext;

/**
 * A day on which something moves every 350 ms and every request waits up to half a second: with
 * {@code -Djiedai.hurried=true} the browser tests find out which pages and which of themselves count on quiet.
 */
final class Hurry {
    private static final String SCRIPT = """
            const Line = window.WebSocket;
            window.WebSocket = function (address) {
              const line = new Line(address);
              setInterval(() => { if (line.onmessage && line.readyState === 1) { line.onmessage(); } }, 350);
              return line;
            };
            const request = XMLHttpRequest.prototype;
            const send = request.send;
            const abort = request.abort;
            request.send = function (...body) {
              this.waiting = setTimeout(() => { this.waiting = 0; send.apply(this, body); }, Math.random() * 500);
            };
            request.abort = function () {
              clearTimeout(this.waiting);
              abort.call(this);
            };
            """;

    private Hurry() {}

    static void in(BrowserContext context) {
        if (asked()) {
            context.addInitScript(SCRIPT);
        }
    }

    /** For a test that holds the line itself, or proves that nothing comes. */
    static void isNotAsked() {
        assumeFalse(asked(), "counts on quiet");
    }

    private static boolean asked() {
        return Boolean.getBoolean("jiedai.hurried");
    }
}
