package org.jiedai.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A MariaDB of our own, on the loopback address, with its files below one directory. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;
    private final int port;
    private final Daemon daemon;

    private EmbeddedDatabase(Path home, int port, Daemon daemon) {
        this.home = home;
        this.port = port;
        this.daemon = daemon;
    }

    /**
     * Starts a database on the first free port, for a test. Installs it if the directory is empty.
     *
     * @throws StartFailure if it does not come up
     */
    public static EmbeddedDatabase start(Path checkout, Path home) {
        Path binaries = Installation.of(checkout.toAbsolutePath().normalize()).databaseBinaries();
        EmbeddedDatabase database =
                start(binaries, home.toAbsolutePath().normalize(), 13306 + Ports.freeOffset(), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    /** As the public one, on a given port; the options come last, so they win over ours. */
    static EmbeddedDatabase start(Path binaries, Path home, int port, List<String> options) {
        stopLeftover(home);
        Ports.requireFree("127.0.0.1", port, "database");
        DatabaseFiles files = new DatabaseFiles(binaries, home);
        files.prepare();
        Daemon daemon = Daemon.start(command(files, port, options), Map.of(), pidFile(home), log(home));
        EmbeddedDatabase database = new EmbeddedDatabase(home, port, daemon);
        database.awaitUp();
        return database;
    }

    /** How to reach the database of a directory, running or not. */
    static Database access(Path home, int port) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseFiles.NAME;
        return new Database(url, DatabaseFiles.USER, DatabaseFiles.password(home));
    }

    /** How to reach this database. */
    public Database access() {
        return access(home, port);
    }

    /** Its process id. */
    public long pid() {
        return daemon.pid();
    }

    boolean alive() {
        return daemon.alive();
    }

    void kill() {
        daemon.kill();
    }

    /** Stops it in order, waiting for it. */
    @Override
    public void close() {
        daemon.stop(PATIENCE);
    }

    /** Stops a database that a killed launcher left behind. */
    static void stopLeftover(Path home) {
        Daemon.left(pidFile(home)).ifPresent(daemon -> daemon.stop(PATIENCE));
    }

    private void awaitUp() {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!Ports.answers(port)) {
            if (!daemon.alive() || deadline.over()) {
                close();
                throw new StartFailure("The database did not start: see " + log(home));
            }
            deadline.pause();
        }
    }

    private static List<String> command(DatabaseFiles files, int port, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                files.binaries() + "/bin/mariadbd",
                "--no-defaults",
                "--basedir=" + files.binaries(),
                "--datadir=" + files.data(),
                "--tmpdir=" + files.temporary(),
                // Relative to the data: an absolute path may be longer than a socket's name can be.
                "--socket=../socket",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + files.initFile(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=1"));
        if (DatabaseFiles.asRoot()) {
            command.add("--user=root");
        }
        command.addAll(options);
        return command;
    }

    private static Path pidFile(Path home) {
        return home.resolve("pid");
    }

    private static Path log(Path home) {
        return home.resolve("mariadbd.log");
    }
}
