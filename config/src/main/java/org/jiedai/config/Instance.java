package org.jiedai.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One whole Jiedai: database, server, application. Tests start their own and never meet a running one, for its ports
 * and data are their own:
 *
 * <pre>{@code
 * try (Instance jiedai = Instance.start(Settings.forTest(Path.of(".."), Path.of("target/browser")))) {
 *     page.navigate(jiedai.address().toString());
 * }
 * }</pre>
 */
public final class Instance implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Settings settings;
    private final Progress progress;
    private DataDirectory directory;
    private EmbeddedDatabase embedded;
    private Database database;
    private Server server;
    private boolean closed;
    private boolean anew;

    Instance(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The demo that has lived here is forgotten before anything starts; real data are never. */
    Instance anew() {
        if (!settings.demo() || settings.externalDatabase().isPresent()) {
            throw new StartFailure("config/run demo begins the demo of this machine's own database anew, and no other");
        }
        anew = true;
        return this;
    }

    /**
     * Starts everything and waits until it is ready. Data left in the directory by an earlier instance are kept.
     *
     * @throws StartFailure if it does not come up; nothing is left running then
     */
    public static Instance start(Settings settings) {
        Instance instance = new Instance(settings, Progress.SILENT);
        // A test that is interrupted leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(instance::close));
        instance.open();
        return instance;
    }

    Settings settings() {
        return settings;
    }

    void open() {
        try {
            lock();
            clearTheWay();
            if (anew) {
                directory.forgetDemo();
                directory.isFor(true);
            }
            progress.step("Starting the database", this::startDatabase);
            progress.step("Starting the server", this::startServer);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where the pages are. */
    public URI address() {
        return server.address();
    }

    /** How to reach the database, for a test that looks behind the screens. */
    public Database database() {
        return database;
    }

    /** The server's log. */
    public Path logFile() {
        return server.log();
    }

    /** The server's process id. */
    public long serverPid() {
        return server.pid();
    }

    /** The process id of the embedded database. */
    public long databasePid() {
        return embedded.pid();
    }

    /** Kills the embedded database as {@code kill -9} does; the server stays and does without it for a while. */
    public void kill9Database() {
        embedded.kill();
    }

    /** Starts the embedded database again after it was killed, on the same data and port. */
    public synchronized void restartDatabase() {
        requireOpen();
        database = startEmbedded();
    }

    /** Kills the server as {@code kill -9} does; the database stays. */
    public void kill9Server() {
        server.kill();
    }

    /** Starts the server again after it was killed or stopped, on the same data, and waits until it is ready. */
    public void restartServer() {
        server.stop();
        startServer();
    }

    /** Stops the server, then the database, waiting for both. */
    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.stop();
        }
        if (embedded != null) {
            embedded.close();
        }
        if (directory != null) {
            directory.close();
        }
    }

    /**
     * Waits until the server has ended, by itself or not. An embedded database that dies meanwhile is started again,
     * and the logs are kept small.
     *
     * @throws StartFailure if the database dies again and again, or does not come up
     */
    public void await() {
        await(() -> {});
    }

    /** The same, with something to do every second meanwhile. */
    void await(Runnable meanwhile) {
        Revivals revivals = new Revivals();
        LogFiles logs = new LogFiles(List.of(server.logs(), settings.databaseHome()));
        while (!server.ended(LOOK)) {
            logs.tidy();
            meanwhile.run();
            if (embedded != null && !embedded.alive()) {
                revivals.count();
                progress.step("The database died, starting it again", this::revive);
            }
        }
    }

    // Ctrl-C stops the database too; then there is nothing to revive.
    private synchronized void revive() {
        if (!closed) {
            restartDatabase();
        }
    }

    private synchronized void lock() {
        requireOpen();
        directory = DataDirectory.open(settings.data());
        if (!anew) {
            directory.isFor(settings.demo());
        }
    }

    /** Before anything starts: what a killed launcher left goes, and somebody else on our ports is an error at once. */
    private void clearTheWay() {
        Server.stopLeftover(settings);
        EmbeddedDatabase.stopLeftover(settings.databaseHome());
        Ports.requireFree(settings.bind(), settings.httpPort(), "pages");
        Ports.requireFree("127.0.0.1", settings.managementPort(), "management");
        if (settings.https()) {
            Ports.requireFree(settings.httpsBind(), settings.httpsPort(), "pages by TLS");
        }
        if (settings.externalBroker().isEmpty()) {
            Ports.requireFree(settings.partnerBind(), settings.partnerPort(), "partners' systems");
        }
        if (settings.externalDatabase().isEmpty()) {
            Ports.requireFree("127.0.0.1", settings.databasePort(), "database");
        }
    }

    private synchronized void startDatabase() {
        requireOpen();
        database = settings.externalDatabase().orElseGet(this::startEmbedded);
        database.check();
    }

    private Database startEmbedded() {
        embedded = EmbeddedDatabase.start(
                settings.installation().databaseBinaries(),
                settings.databaseHome(),
                settings.databasePort(),
                settings.databaseOptions());
        return embedded.access();
    }

    private void startServer() {
        launchServer();
        // Not synchronized: Ctrl-C closes while we wait.
        server.awaitReady();
    }

    private synchronized void launchServer() {
        requireOpen();
        server = Server.start(settings, database);
    }

    private void requireOpen() {
        if (closed) {
            throw new StartFailure("Stopped while starting");
        }
    }
}
