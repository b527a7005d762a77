package org.jiedai.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the build made: the provisioned server, the application, and the place for the database's binaries. */
public record Installation(Path server, Path ear, Path databaseBinaries) {
    /**
     * What lies in a built checkout.
     *
     * @throws StartFailure if the checkout is not built
     */
    public static Installation of(Path checkout) {
        Path target = checkout.resolve("config/target");
        try (Stream<Path> children = Files.list(target)) {
            Path server = children.filter(Installation::isServer)
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("No server in " + target + ": build first"));
            return new Installation(server, checkout.resolve("ear/target/jiedai.ear"), target.resolve("mariadb"));
        } catch (IOException e) {
            throw new StartFailure("Not built yet: " + target + " cannot be read", e);
        }
    }

    private static boolean isServer(Path directory) {
        return Files.exists(directory.resolve("jboss-modules.jar"));
    }
}
