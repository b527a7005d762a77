package org.jiedai.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Redirects as they are meant, to a path of this house. The container writes the request's Host header before the path,
 * which is whatever the sender says; the browser knows better where it is.
 */
public class PlainRedirects implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(PlainRedirects::shorten);
            next.handleRequest(exchange);
        });
    }

    private static void shorten(HttpServerExchange exchange) {
        String to = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        String here = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        if (to != null && to.startsWith(here + "/")) {
            exchange.getResponseHeaders().put(Headers.LOCATION, to.substring(here.length()));
        }
    }
}
