package org.jiedai.config;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A running application server with Jiedai in it. */
final class Server {
    private static final Duration READY = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int REQUEST_MILLIS = 5_000;

    private final ServerFiles files;
    private final URI address;
    private final Daemon daemon;

    private Server(ServerFiles files, URI address, Daemon daemon) {
        this.files = files;
        this.address = address;
        this.daemon = daemon;
    }

    /** Stops a server that a killed launcher left behind. */
    static void stopLeftover(Settings settings) {
        Path pidFile = new ServerFiles(settings.serverHome()).pidFile();
        Daemon.left(pidFile).ifPresent(daemon -> daemon.stop(STOP));
    }

    /** Starts it, not waiting for it. */
    static Server start(Settings settings, Database database) {
        ServerFiles files = new ServerFiles(settings.serverHome());
        files.prepare(settings.installation());
        settings.serverKey().prepare();
        ServerCommand command = new ServerCommand(settings);
        Daemon daemon = Daemon.start(command.line(), command.environment(database), files.pidFile(), files.output());
        return new Server(files, URI.create("http://localhost:" + settings.httpPort() + "/"), daemon);
    }

    /**
     * Waits until the application says that it is ready.
     *
     * @throws StartFailure if the server dies, refuses the application or takes too long
     */
    void awaitReady() {
        Deadline deadline = Deadline.in(READY);
        while (!ready()) {
            if (!daemon.alive()) {
                throw new StartFailure("The server ended while starting: see " + files.log());
            }
            if (files.deploymentFailed()) {
                throw new StartFailure("The server refused the application: see " + files.log());
            }
            if (deadline.over()) {
                throw new StartFailure("Not ready after " + READY.toSeconds() + " seconds: see " + files.log());
            }
            deadline.pause();
        }
    }

    URI address() {
        return address;
    }

    Path log() {
        return files.log();
    }

    long pid() {
        return daemon.pid();
    }

    /** Whether it has ended, waiting so long for it. */
    boolean ended(Duration patience) {
        return daemon.ended(patience);
    }

    /** Where its logs lie. */
    Path logs() {
        return files.log().getParent();
    }

    void stop() {
        daemon.stop(STOP);
    }

    void kill() {
        daemon.kill();
    }

    private boolean ready() {
        try {
            HttpURLConnection request =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            request.setConnectTimeout(REQUEST_MILLIS);
            request.setReadTimeout(REQUEST_MILLIS);
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
