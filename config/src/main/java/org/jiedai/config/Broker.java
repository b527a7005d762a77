package org.jiedai.config;

import java.net.URI;

/** An Artemis outside the server and who we are there. */
public record Broker(String url, String user, String password) {
    /** Refuses an address that is not {@code tcp://host:port}. */
    public Broker {
        if (!url.matches("tcp://[^/:@]+:\\d{1,5}")) {
            throw new StartFailure("JIEDAI_BROKER_URL must be tcp://host:port but is " + url);
        }
    }

    /** The host of the address. */
    public String host() {
        return URI.create(url).getHost();
    }

    /** The port of the address. */
    public int port() {
        return URI.create(url).getPort();
    }

    /** Without the password: this text may end up in a log. */
    @Override
    public String toString() {
        return "Broker[" + user + " at " + url + "]";
    }
}
