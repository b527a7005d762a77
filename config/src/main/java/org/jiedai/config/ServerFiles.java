package org.jiedai.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An instance's own directories of the server, so that the provisioned one is shared and stays as it was built. */
record ServerFiles(Path home) {
    private static final String EAR = "jiedai.ear";

    /** Brings configuration and application up to what the build made; journal, transactions and logs stay. */
    void prepare(Installation installation) {
        try {
            for (String name : List.of("configuration", "deployments", "tmp")) {
                delete(home.resolve(name));
            }
            for (String name : List.of("configuration", "deployments", "log", "data")) {
                Files.createDirectories(home.resolve(name));
            }
            copyFlat(installation.server().resolve("standalone/configuration"), home.resolve("configuration"));
            if (Files.isDirectory(installation.ear())) {
                copyAll(installation.ear(), deployment(""));
                Files.createFile(deployment(".dodeploy"));
            } else {
                Files.copy(installation.ear(), deployment(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server has refused the application. */
    boolean deploymentFailed() {
        return Files.exists(deployment(".failed"));
    }

    Path log() {
        return home.resolve("log/server.log");
    }

    Path output() {
        return home.resolve("log/console.log");
    }

    Path pidFile() {
        return home.resolve("pid");
    }

    /** Where the application lies. */
    Path application() {
        return deployment("");
    }

    private Path deployment(String suffix) {
        return home.resolve("deployments/" + EAR + suffix);
    }

    private static void copyFlat(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Deletes a directory with all that is in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
