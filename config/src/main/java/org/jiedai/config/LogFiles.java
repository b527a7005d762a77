package org.jiedai.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Logs that do not grow without end. The server rolls its own by day and size; what processes print is cut here, and
 * what was rolled long ago goes.
 *
 * @param directories in which logs lie
 */
record LogFiles(List<Path> directories) {
    private static final Logger LOG = Logger.getLogger(LogFiles.class.getName());
    private static final long BIG = 20L << 20;
    private static final Duration OLD = Duration.ofDays(30);

    /**
     * Cuts what is big and removes what is old. A disk that does not let us is told, and asked again at the next look.
     */
    void tidy() {
        directories.forEach(directory -> {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    tidy(file);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Logs in {0} are not tidied: {1}", new Object[] {directory, e});
            }
        });
    }

    private static void tidy(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.log\\..+")
                && Files.getLastModifiedTime(file).toInstant().isBefore(limit())) {
            Files.delete(file);
        } else if (name.matches("(console|mariadbd)\\.log") && Files.size(file) > BIG) {
            // Its writer has it open and goes on at the end, wherever that is.
            Files.copy(file, file.resolveSibling(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
                log.truncate(0);
            }
        }
    }

    // The age of a file is the machine's, not the shop's.
    private static Instant limit() {
        return Instant.ofEpochMilli(System.currentTimeMillis()).minus(OLD);
    }
}
