package org.jiedai.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who sends slowly takes nobody's place: a form gets a thread when it is there whole, and whoever has not sent all in
 * time is hung up on. The listener's own limits do not do it: its read timeout begins anew with each byte, and would
 * end the push, which is quiet by nature.
 */
public class SlowSenders implements ServletExtension {
    private static final Logger LOG = Logger.getLogger(SlowSenders.class.getName());

    /**
     * Of the server's buffers, 16 KiB each: more than any page's form. A longer body is a signed-in person's upload.
     */
    private static final int BUFFERS = 8;

    /** More than any form of a page, with photos and signatures in it. */
    private static final long USUAL_BYTES = 4L << 20;

    private static final String PAGE_OF_FILES = "/masterdata/imports.xhtml";

    /** For all of a request's body. A photo of the walkaround comes through in it on half a megabit per second. */
    private static final int SECONDS = 60;

    private static final AttachmentKey<Minute> MINUTE = AttachmentKey.create(Minute.class);

    private static final String CLOCK = SlowSenders.class.getName();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                pages -> collected(pages, () -> (ScheduledExecutorService) context.getAttribute(CLOCK)));
    }

    static HttpHandler collected(HttpHandler pages, Supplier<ScheduledExecutorService> clock) {
        HttpHandler turn = Knocking.before(WaitingRoom.before(inTime(pages, clock), clock), clock);
        HttpHandler whole = new RequestBufferingHandler(
                exchange -> {
                    // Who waits for their turn sends nothing and is not slow.
                    Optional.ofNullable(exchange.getAttachment(MINUTE)).ifPresent(Minute::isKept);
                    turn.handleRequest(exchange);
                },
                BUFFERS);
        return inTime(notTooMuch(whole), clock);
    }

    // The listener takes what one page needs for its files; no other page is sent so much.
    private static HttpHandler notTooMuch(HttpHandler next) {
        return exchange -> {
            if (!exchange.getRelativePath().equals(PAGE_OF_FILES)) {
                exchange.setMaxEntitySize(USUAL_BYTES);
            }
            next.handleRequest(exchange);
        };
    }

    private static HttpHandler inTime(HttpHandler next, Supplier<ScheduledExecutorService> clock) {
        return exchange -> {
            if (!exchange.isRequestComplete()) {
                Minute minute = new Minute(clock.get().schedule(() -> hangUp(exchange), SECONDS, TimeUnit.SECONDS));
                exchange.putAttachment(MINUTE, minute);
                // The connection is the next request's then: a body that nobody read is no slow one.
                exchange.addExchangeCompleteListener((answered, after) -> {
                    minute.isKept();
                    after.proceed();
                });
            }
            next.handleRequest(exchange);
        };
    }

    /** What hangs up on a sender when it is over. */
    private record Minute(Future<?> end) {
        private void isKept() {
            end.cancel(false);
        }
    }

    private static void hangUp(HttpServerExchange exchange) {
        if (!exchange.isRequestComplete()) {
            try {
                exchange.getConnection().close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "They had gone by themselves", e);
            }
        }
    }

    /** Brings the server's clock: an extension is made before anything is injected. */
    @WebListener
    public static class Clock implements ServletContextListener {
        @Resource
        private ManagedScheduledExecutorService clock;

        @Override
        public void contextInitialized(ServletContextEvent start) {
            start.getServletContext().setAttribute(CLOCK, clock);
        }
    }
}
